import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { meetingWorkflow } from '../domain/meeting.workflow.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';

/** Opens a meeting, so that decisions can be recorded. */
@Injectable()
export class OpenMeeting {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** 404 when the meeting does not exist, 409 before its day and when it is already open. */
  async execute(id: string): Promise<void> {
    await this.uow.run(async () => {
      const { heldOn, state, revision } = await this.meetings.lock(id);
      const facts = { latestAdopted: null, seatsPresent: 0, quorumNeeded: 0 };
      const next = meetingWorkflow.next({ ...facts, state, heldOn, today: this.clock.today() }, 'open');
      await this.meetings.update(id, { state: next, openedAt: this.clock.now(), revision: revision + 1 });
      this.audit.record({
        action: 'committee.open',
        subject: { type: 'meeting', id },
        before: { state },
        after: { state: next },
      });
    });
  }
}
