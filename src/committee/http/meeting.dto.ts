import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '../../kernel/index.js';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  InstantField,
  IntField,
  MoneyField,
  ObjectField,
  ObjectListField,
  PageQuery,
  TextField,
  TextListField,
} from '../../platform/http/index.js';
import type { MoneyDto } from '../../platform/http/index.js';
import { DECISION_KINDS, type DecisionKind } from '../domain/decision-effect.js';
import { MEETING_STATES } from '../domain/meeting.workflow.js';

const BASES = ['commitments', 'deposits'] as const;

export class MeetingsQuery extends PageQuery {
  @ChoiceField(MEETING_STATES, { optional: true })
  state?: string;
}

@ApiSchema({ name: 'NewMeeting' })
export class NewMeetingDto {
  @TextField({ min: 1 })
  title!: string;

  @DateField({ doc: 'The day that decisions of this meeting take effect' })
  heldOn!: CalendarDate;
}

@ApiSchema({ name: 'NewAgendaItem' })
class NewAgendaItemDto {
  @TextField({ min: 1, max: 300 })
  title!: string;

  @IdField({ optional: true })
  conceptNoteId?: string;
}

@ApiSchema({ name: 'Agenda' })
export class AgendaDto {
  @ObjectListField(() => NewAgendaItemDto)
  items!: NewAgendaItemDto[];
}

@ApiSchema({ name: 'SeatAttendance' })
class SeatAttendanceDto {
  @IdField()
  seatId!: string;

  @BooleanField()
  present!: boolean;

  @TextField({ optional: true })
  representedBy?: string;
}

@ApiSchema({ name: 'Attendance' })
export class AttendanceDto {
  @ObjectListField(() => SeatAttendanceDto)
  seats!: SeatAttendanceDto[];
}

@ApiSchema({ name: 'NewRecusal' })
export class NewRecusalDto {
  @IdField()
  seatId!: string;

  @IdField()
  conceptNoteId!: string;

  @TextField({ min: 1, max: 1000 })
  reason!: string;
}

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

  @ChoiceField(BASES, { optional: true, doc: 'Only of kind adopt_target: what counts towards it' })
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

@ApiSchema({ name: 'AgendaItem' })
class AgendaItemDto {
  @IntField({ min: 1, max: 10_000 })
  position!: number;

  @TextField({ max: 300 })
  title!: string;

  @IdField({ nullable: true })
  conceptNoteId!: string | null;

  @TextField({ nullable: true, doc: 'Of the note' })
  reference!: string | null;

  @TextField({ nullable: true, max: 300 })
  noteTitle!: string | null;

  @TextField({ nullable: true, doc: 'State of the note now' })
  state!: string | null;

  @IntField({ nullable: true, min: 1, max: 99, doc: 'Primary thematic area of the note' })
  primaryArea!: number | null;
}

@ApiSchema({ name: 'MeetingSeat' })
class MeetingSeatDto {
  @IdField()
  seatId!: string;

  @TextField()
  seat!: string;

  @TextField()
  holder!: string;

  @BooleanField({ nullable: true, doc: 'null while no attendance is recorded' })
  present!: boolean | null;

  @TextField({ nullable: true })
  representedBy!: string | null;
}

@ApiSchema({ name: 'Recusal' })
class RecusalDto {
  @IdField()
  seatId!: string;

  @TextField()
  holder!: string;

  @IdField()
  conceptNoteId!: string;

  @TextField()
  reference!: string;

  @ChoiceField(['computed', 'declared'])
  basis!: string;

  @TextField({ max: 1000 })
  reason!: string;
}

@ApiSchema({ name: 'DecisionTarget' })
class DecisionTargetDto {
  @TextField()
  window!: string;

  @TextField()
  period!: string;

  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @MoneyField()
  amount!: MoneyDto;

  @ChoiceField(BASES)
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

  @IntField({ nullable: true, min: 1, max: 99, doc: 'Primary thematic area of the note' })
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

@ApiSchema({ name: 'MeetingSummary' })
class MeetingSummaryDto {
  @IdField()
  id!: string;

  @IntField({ min: 1, max: 100_000 })
  number!: number;

  @TextField()
  title!: string;

  @DateField()
  heldOn!: string;

  @ChoiceField(MEETING_STATES)
  state!: string;

  @IntField({ min: 0, max: 100_000 })
  decisionCount!: number;
}

@ApiSchema({ name: 'MeetingPage' })
export class MeetingPageDto {
  @ObjectListField(() => MeetingSummaryDto)
  items!: MeetingSummaryDto[];

  @TextField({ nullable: true })
  nextCursor!: string | null;
}

@ApiSchema({ name: 'Quorum' })
class QuorumDto {
  @IntField({ min: 0, max: 10_000 })
  seatsFilled!: number;

  @IntField({ min: 0, max: 10_000 })
  seatsPresent!: number;

  @IntField({ min: 0, max: 10_000 })
  needed!: number;

  @BooleanField()
  reached!: boolean;
}

@ApiSchema({ name: 'MeetingAction' })
class MeetingActionDto {
  @TextField()
  verb!: string;

  @BooleanField()
  allowed!: boolean;

  @TextField({ optional: true, max: 1000 })
  because?: string;
}

@ApiSchema({ name: 'DecisionKindRule' })
class DecisionKindRuleDto {
  @ChoiceField(DECISION_KINDS)
  kind!: DecisionKind;

  @TextListField({ doc: 'States of a note that this can be decided about; empty where no note is concerned' })
  noteStates!: string[];

  @TextListField({ doc: 'Members that each item must have' })
  needs!: string[];
}

@ApiSchema({ name: 'Meeting' })
export class MeetingDto extends MeetingSummaryDto {
  @InstantField({ nullable: true })
  adoptedAt!: string | null;

  @ObjectField(() => QuorumDto)
  quorum!: QuorumDto;

  @ObjectListField(() => AgendaItemDto)
  agenda!: AgendaItemDto[];

  @ObjectListField(() => MeetingSeatDto)
  attendance!: MeetingSeatDto[];

  @ObjectListField(() => RecusalDto, { maxItems: 100_000 })
  recusals!: RecusalDto[];

  @ObjectListField(() => DecisionDto, {
    maxItems: 100_000,
    doc: 'In the order of their numbers; tentative until the meeting is adopted',
  })
  decisions!: DecisionDto[];

  @ObjectListField(() => DecisionKindRuleDto, { doc: 'What can be decided, and about what' })
  decisionKinds!: DecisionKindRuleDto[];

  @ObjectListField(() => MeetingActionDto, {
    doc: 'What the reader may do, with the reason where they may not',
  })
  nextActions!: MeetingActionDto[];
}
