import { ApiSchema } from '@nestjs/swagger';
import { FUND_BASES, FUND_WINDOWS, type FundBasis } from '../../../reference/index.js';
import {
  ChoiceField,
  DateField,
  IdField,
  MoneyDto,
  MoneyField,
  ObjectListField,
  PageQuery,
  TextField,
} from '../../../platform/http/index.js';
import { say } from '../../../kernel/index.js';
import type { FundingTargetFilter, FundingTargetRow } from '../../views/funding-targets.view.js';

@ApiSchema({ name: 'NewFundingTarget' })
export class NewFundingTargetDto {
  @ChoiceField(FUND_WINDOWS, { optional: true, doc: 'Default: `joint-programmes`' })
  window?: string;

  @TextField({
    min: 1,
    max: 100,
    pattern: /\S/,
    hint: say`Enter a name for the period.`,
    example: 'first year',
  })
  period!: string;

  @DateField({ doc: 'First day of the period' })
  from!: string;

  @DateField({ doc: 'Last day of the period' })
  to!: string;

  @MoneyField({ currency: 'USD' })
  amount!: MoneyDto;

  @ChoiceField(FUND_BASES, {
    optional: true,
    doc: 'What counts towards the target. Default: commitments',
  })
  basis?: FundBasis;
}

export class FundingTargetQuery extends PageQuery implements FundingTargetFilter {
  @ChoiceField(FUND_WINDOWS, { optional: true })
  window?: string;

  @DateField({ optional: true, doc: 'Only those whose period holds this day' })
  inForceOn?: string;
}

@ApiSchema({ name: 'FundingTarget' })
export class FundingTargetDto implements FundingTargetRow {
  @IdField()
  id!: string;

  @ChoiceField(FUND_WINDOWS)
  window!: string;

  @TextField()
  period!: string;

  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @MoneyField({ currency: 'USD' })
  amount!: MoneyDto;

  @ChoiceField(FUND_BASES)
  basis!: string;

  @DateField({ nullable: true, doc: 'Day that the committee adopted it; null when it was set otherwise' })
  decidedOn!: string | null;
}

@ApiSchema({ name: 'FundingTargetPage' })
export class FundingTargetPageDto {
  @ObjectListField(() => FundingTargetDto)
  items!: FundingTargetDto[];

  @TextField({ nullable: true, max: 500 })
  nextCursor!: string | null;
}
