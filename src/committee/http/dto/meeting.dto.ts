import { ApiSchema } from '@nestjs/swagger';
import type { NextAction } from '../../../access/index.js';
import {
  BooleanField,
  ChoiceField,
  InstantField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
} from '../../../platform/http/index.js';
import { DECISION_KINDS, type DecisionKind } from '../../domain/decision.js';
import type { MeetingAction } from '../../domain/meeting-policy.js';
import type { DecisionKindRule, ShownMeeting } from '../../views/meeting.view.js';
import { AgendaItemDto } from './agenda.dto.js';
import { MeetingSeatDto, QuorumDto } from './attendance.dto.js';
import { DecisionDto } from './decision.dto.js';
import { MeetingSummaryDto } from './meeting-list.dto.js';
import { RecusalDto } from './recusal.dto.js';

@ApiSchema({ name: 'MeetingAction' })
class MeetingActionDto implements NextAction<MeetingAction> {
  @TextField()
  verb!: MeetingAction;

  @BooleanField()
  allowed!: boolean;

  @TextField({ optional: true, max: 1000 })
  because?: string;
}

@ApiSchema({ name: 'DecisionKindRule' })
class DecisionKindRuleDto implements DecisionKindRule {
  @ChoiceField(DECISION_KINDS)
  kind!: DecisionKind;

  @TextListField({ doc: 'States of a note that this can be decided about; empty where no note is concerned' })
  noteStates!: string[];

  @TextListField({ doc: 'Members that each item must have' })
  needs!: string[];
}

@ApiSchema({ name: 'Meeting' })
export class MeetingDto extends MeetingSummaryDto implements ShownMeeting {
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
