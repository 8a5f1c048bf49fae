import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DecisionEffects } from '../decision-effects.js';
import { meetingWorkflow, quorumOf } from '../domain/meeting.workflow.js';
import { DecisionsRepository } from '../persistence/decisions.repository.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { SeatsRepository } from '../persistence/seats.repository.js';

/** Makes all decisions of a meeting final in one transaction, or none, and freezes the meeting. */
@Injectable()
export class AdoptMeeting {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly seats: SeatsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly effects: DecisionEffects,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** 409 without a quorum, or when a later meeting is already adopted. */
  async execute(actor: Actor, meetingId: string): Promise<void> {
    await this.uow.run(async () => {
      const meeting = await this.meetings.lock(meetingId);
      const seatsFilled = (await this.seats.onDay(meeting.heldOn)).length;
      const seatsPresent = (await this.meetings.present(meetingId)).length;
      const quorumNeeded = quorumOf(seatsFilled, this.config.COMMITTEE_QUORUM_PERCENT);
      const { state, heldOn, revision } = meeting;
      const latestAdopted = await this.meetings.latestAdopted();
      const next = meetingWorkflow.next(
        { state, heldOn, today: this.clock.today(), latestAdopted, seatsPresent, quorumNeeded },
        'adopt',
      );
      const now = this.clock.now();
      const tentative = await this.decisions.tentative(meetingId);
      for (const decision of tentative) {
        await this.effects.adopt(decision);
        await this.decisions.settle(decision.decisionId, 'adopted', now);
      }
      await this.meetings.update(meetingId, {
        state: next,
        revision: revision + 1,
        adoptedAt: now,
        adoptedBy: actor.personId,
        quorumNeeded,
        seatsFilled,
        seatsPresent,
      });
      this.audit.record({
        action: 'committee.adopt',
        subject: { type: 'meeting', id: meetingId },
        before: { state },
        after: {
          state: next,
          decisions: tentative.map(({ decisionId }) => decisionId),
          seatsFilled,
          seatsPresent,
          quorumNeeded,
        },
      });
    });
  }
}
