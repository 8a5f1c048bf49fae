import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type CalendarDate, newId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';

/** Schedules a meeting under the next number. */
@Injectable()
export class ScheduleMeeting {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Answers the meeting's id. */
  async execute(title: string, heldOn: CalendarDate): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    await this.uow.run(async () => {
      const number = await this.meetings.schedule({ id, title, heldOn, createdAt });
      this.audit.record({
        action: 'committee.schedule',
        subject: { type: 'meeting', id },
        after: { number, title, heldOn },
      });
    });
    return id;
  }
}
