import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '../../kernel/index.js';
import {
  BooleanField,
  ChoiceField,
  DateField,
  IdField,
  InstantField,
  IntField,
  ObjectField,
  ObjectListField,
  PageQuery,
  TextField,
  TextListField,
} from '../../platform/http/index.js';
import { DECISION_KINDS, type DecisionKind } from '../domain/decision-effect.js';
import { MEETING_STATES } from '../domain/meeting.workflow.js';
import { DecisionDto } from './decision.dto.js';
import { AREA_NUMBER } from '../../reference/index.js';

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

  @IntField({ nullable: true, ...AREA_NUMBER, doc: 'Primary thematic area of the note' })
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
