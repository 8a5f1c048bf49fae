import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type CalendarDate, newId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { MeetingFacts } from '../views/meeting.facts.js';

const NEW_MEETING = {
  state: 'scheduled',
  revision: 1,
  quorumNeeded: null,
  seatsFilled: null,
  seatsPresent: null,
  openedAt: null,
  adoptedAt: null,
  adoptedBy: null,
} as const;

/** Schedules a meeting under the next number. */
@Injectable()
export class ScheduleMeeting {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly facts: MeetingFacts,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers the meeting's id. */
  async execute(title: string, heldOn: CalendarDate): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    await this.uow.run(async () => {
      await this.meetings.lockAll();
      const number = await this.facts.nextNumber();
      await this.meetings.add({ ...NEW_MEETING, id, number, title, heldOn, createdAt });
      this.audit.record({
        action: 'committee.schedule',
        subject: { type: 'meeting', id },
        after: { number, title, heldOn },
      });
    });
    return id;
  }
}
