import { ApiSchema } from '@nestjs/swagger';
import type { CalendarDate } from '../../../kernel/index.js';
import {
  ChoiceField,
  DateField,
  IdField,
  IntField,
  ObjectListField,
  PageQuery,
  TextField,
} from '../../../platform/http/index.js';
import { MEETING_STATES, type MeetingState } from '../../domain/meeting.workflow.js';
import type { MeetingFilter, MeetingSummary } from '../../views/meetings.view.js';

export class MeetingsQuery extends PageQuery implements MeetingFilter {
  @ChoiceField(MEETING_STATES, { optional: true })
  state?: MeetingState;
}

@ApiSchema({ name: 'MeetingSummary' })
export class MeetingSummaryDto implements MeetingSummary {
  @IdField()
  id!: string;

  @IntField({ min: 1, max: 100_000 })
  number!: number;

  @TextField()
  title!: string;

  @DateField()
  heldOn!: CalendarDate;

  @ChoiceField(MEETING_STATES)
  state!: MeetingState;

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
