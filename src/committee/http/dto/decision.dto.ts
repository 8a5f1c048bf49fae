import { ApiSchema } from '@nestjs/swagger';
import {
  ChoiceField,
  DateField,
  IdField,
  InstantField,
  IntField,
  type MoneyDto,
  MoneyField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../../platform/http/index.js';
import { AREA_NUMBER, FUND_BASES, FUND_WINDOWS } from '../../../reference/index.js';
import { DECISION_KINDS, type DecisionKind } from '../../domain/decision.js';
import type { ShownDecision, ShownItem, ShownTarget } from '../../views/decision.view.js';
import { ObjectionDto } from './new-decision.dto.js';

@ApiSchema({ name: 'DecisionTarget' })
class DecisionTargetDto implements ShownTarget {
  @ChoiceField(FUND_WINDOWS)
  window!: string;

  @TextField()
  period!: string;

  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @MoneyField()
  amount!: MoneyDto;

  @ChoiceField(FUND_BASES)
  basis!: string;
}

@ApiSchema({ name: 'DecisionItem' })
class DecisionItemDto implements ShownItem {
  @IdField({ nullable: true })
  conceptNoteId!: string | null;

  @TextField({ nullable: true })
  reference!: string | null;

  @TextField({ nullable: true, max: 300, doc: 'Title of the note' })
  title!: string | null;

  @IntField({ nullable: true, ...AREA_NUMBER, doc: 'Primary thematic area of the note' })
  primaryArea!: number | null;

  @IntField({ nullable: true, min: 1, max: 100_000, doc: 'Version of the note that the committee looked at' })
  noteVersion!: number | null;

  @MoneyField({ nullable: true })
  amount!: MoneyDto | null;

  @TextField({ nullable: true, max: 5000 })
  reason!: string | null;

  @ObjectField(() => DecisionTargetDto, { nullable: true })
  target!: DecisionTargetDto | null;
}

@ApiSchema({ name: 'Decision' })
export class DecisionDto implements ShownDecision {
  @IdField()
  id!: string;

  @IntField({ min: 1, max: 100_000 })
  number!: number;

  @ChoiceField(DECISION_KINDS)
  kind!: DecisionKind;

  @ChoiceField(['tentative', 'adopted', 'taken_back'])
  status!: string;

  @DateField()
  effectiveOn!: string;

  @TextField({ nullable: true, max: 5000 })
  statement!: string | null;

  @TextListField({ max: 2000 })
  conditions!: string[];

  @ObjectListField(() => ObjectionDto)
  objections!: ObjectionDto[];

  @InstantField()
  recordedAt!: string;

  @ObjectListField(() => DecisionItemDto)
  items!: DecisionItemDto[];
}
