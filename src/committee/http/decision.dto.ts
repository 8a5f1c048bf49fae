import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '../../kernel/index.js';
import {
  BooleanField,
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
} from '../../platform/http/index.js';
import { DECISION_KINDS, type DecisionKind } from '../domain/decision-effect.js';
import { AREA_NUMBER, FUND_BASES, FUND_WINDOWS } from '../../reference/index.js';

@ApiSchema({ name: 'NewDecisionItem' })
class NewDecisionItemDto {
  @IdField({ optional: true })
  conceptNoteId?: string;

  @MoneyField({ optional: true, currency: 'USD', doc: 'What is allocated, or the amount of the target' })
  amount?: MoneyDto;

  @TextField({ optional: true, max: 5000 })
  reason?: string;

  @TextField({ optional: true, max: 40, doc: 'Only of kind adopt_target' })
  window?: string;

  @TextField({
    optional: true,
    max: 100,
    doc: 'Only of kind adopt_target: the period in words, such as “first year”',
  })
  period?: string;

  @DateField({ optional: true, doc: 'Only of kind adopt_target' })
  from?: CalendarDate;

  @DateField({ optional: true, doc: 'Only of kind adopt_target' })
  to?: CalendarDate;

  @ChoiceField(FUND_BASES, { optional: true, doc: 'Only of kind adopt_target: what counts towards it' })
  basis?: string;
}

@ApiSchema({ name: 'NewObjection' })
class NewObjectionDto {
  @IdField()
  seatId!: string;

  @TextField({ min: 1, max: 5000 })
  text!: string;

  @BooleanField({ doc: 'A maintained objection means that there is no consensus' })
  maintained!: boolean;
}

@ApiSchema({ name: 'NewDecision' })
export class NewDecisionDto {
  @ChoiceField(DECISION_KINDS)
  kind!: DecisionKind;

  @ObjectListField(() => NewDecisionItemDto, { minItems: 1 })
  items!: NewDecisionItemDto[];

  @TextField({ optional: true, max: 5000 })
  statement?: string;

  @ObjectListField(() => NewObjectionDto, { optional: true })
  objections?: NewObjectionDto[];

  @TextListField({ optional: true, maxItems: 50, max: 2000 })
  conditions?: string[];
}

@ApiSchema({ name: 'TakeBack' })
export class TakeBackDto {
  @TextField({ min: 1, max: 1000 })
  reason!: string;
}

@ApiSchema({ name: 'DecisionTarget' })
class DecisionTargetDto {
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
class DecisionItemDto {
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
export class DecisionDto {
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

  @ObjectListField(() => NewObjectionDto)
  objections!: NewObjectionDto[];

  @InstantField()
  recordedAt!: string;

  @ObjectListField(() => DecisionItemDto)
  items!: DecisionItemDto[];
}
