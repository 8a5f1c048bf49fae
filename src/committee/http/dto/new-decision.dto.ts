import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '../../../kernel/index.js';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  type MoneyDto,
  MoneyField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../../platform/http/index.js';
import { FUND_BASES, FUND_WINDOWS, type FundBasis, type FundWindow } from '../../../reference/index.js';
import type { Objection } from '../../domain/consensus.js';
import { DECISION_KINDS, type DecisionKind } from '../../domain/decision.js';
import { type ItemInput, readProposal } from '../../domain/decision-input.js';
import type { DecisionRecord } from '../../use-cases/record-decision.js';

@ApiSchema({ name: 'NewDecisionItem' })
class NewDecisionItemDto implements ItemInput {
  @IdField({ optional: true })
  conceptNoteId?: string;

  @MoneyField({ optional: true, currency: 'USD', doc: 'What is allocated, or the amount of the target' })
  amount?: MoneyDto;

  @TextField({ optional: true, max: 5000 })
  reason?: string;

  @ChoiceField(FUND_WINDOWS, { optional: true, doc: 'Only of kind adopt_target' })
  window?: FundWindow;

  @TextField({
    optional: true,
    max: 100,
    doc: 'Only of kind adopt_target: name of the period, such as “first year”',
  })
  period?: string;

  @DateField({ optional: true, doc: 'Only of kind adopt_target' })
  from?: CalendarDate;

  @DateField({ optional: true, doc: 'Only of kind adopt_target' })
  to?: CalendarDate;

  @ChoiceField(FUND_BASES, {
    optional: true,
    doc: 'Only of kind adopt_target: what counts towards it',
  })
  basis?: FundBasis;
}

@ApiSchema({ name: 'NewObjection' })
export class ObjectionDto implements Objection {
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

  @ObjectListField(() => ObjectionDto, { optional: true })
  objections?: ObjectionDto[];

  @TextListField({ optional: true, maxItems: 50, max: 2000 })
  conditions?: string[];
}

@ApiSchema({ name: 'TakeBack' })
export class TakeBackDto {
  @TextField({ min: 1, max: 1000 })
  reason!: string;
}

/** What the request asks to record; 422 with every problem of its items. */
export function decisionIn({
  kind,
  items,
  statement = '',
  objections = [],
  conditions = [],
}: NewDecisionDto): DecisionRecord {
  return { proposal: readProposal(kind, items), statement: statement || null, objections, conditions };
}
