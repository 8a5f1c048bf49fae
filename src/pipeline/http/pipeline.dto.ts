import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '../../kernel/index.js';
import {
  DateField,
  IdField,
  IntField,
  type MoneyDto,
  MoneyField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
  ChoiceField,
} from '../../platform/http/index.js';
import { AREA_NUMBER, FUND_WINDOWS } from '../../reference/index.js';
import type { PipelineArea, PipelineAsOf, PipelineItem } from '../views/pipeline.view.js';

const MANY = 1_000_000;

export class PipelineQuery {
  @DateField({ optional: true, doc: 'Default: today (UTC)' })
  asOf?: CalendarDate;

  @ChoiceField(FUND_WINDOWS, { optional: true, doc: 'Only this window of the Fund. Default: all windows' })
  window?: string;
}

@ApiSchema({ name: 'PipelineTotals' })
class PipelineTotalsDto {
  @IntField({ min: 0, max: MANY })
  programmes!: number;

  @IntField({ min: 0, max: MANY, doc: 'Different countries over all programmes' })
  countries!: number;

  @MoneyField({ sign: 'not-negative' })
  requested!: MoneyDto;
}

@ApiSchema({ name: 'PipelineArea' })
class PipelineAreaDto implements PipelineArea {
  @IntField({ ...AREA_NUMBER })
  number!: number;

  @TextField({ max: 300 })
  title!: string;

  @IntField({ min: 0, max: MANY })
  programmes!: number;

  @MoneyField({ sign: 'not-negative' })
  requested!: MoneyDto;
}

@ApiSchema({ name: 'PipelineItem' })
class PipelineItemDto implements PipelineItem {
  @IdField()
  conceptNoteId!: string;

  @TextField({ example: 'CN-2020-0017' })
  reference!: string;

  @TextField({ max: 300 })
  title!: string;

  @TextListField({ doc: 'ISO 3166 alpha-3 codes' })
  countries!: string[];

  @IntField({ ...AREA_NUMBER })
  primaryArea!: number;

  @TextListField({ doc: 'Codes of the participating UN organizations' })
  entities!: string[];

  @MoneyField()
  requested!: MoneyDto;

  @IntField({ min: 1, max: 1000 })
  durationMonths!: number;

  @DateField({ doc: 'The day of the decision that added it' })
  enteredOn!: string;

  @IntField({ min: 1, max: MANY, doc: 'Version of the note that the committee saw' })
  version!: number;
}

/** The pipeline on one day. */
@ApiSchema({ name: 'Pipeline' })
export class PipelineDto implements PipelineAsOf {
  @DateField()
  asOf!: string;

  @ObjectField(() => PipelineTotalsDto)
  totals!: PipelineTotalsDto;

  @ObjectListField(() => PipelineAreaDto)
  areas!: PipelineAreaDto[];

  @ObjectListField(() => PipelineItemDto, { maxItems: MANY, doc: 'By reference' })
  items!: PipelineItemDto[];
}
