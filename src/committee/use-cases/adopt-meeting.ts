import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type MeetingState, meetingWorkflow } from '../domain/meeting.workflow.js';
import { quorumOf } from '../domain/quorum.js';
import { DecisionEffects } from '../effects/decision-effects.js';
import { DecisionsRepository } from '../persistence/decisions.repository.js';
import type { MeetingEntity } from '../persistence/meeting.entity.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { MeetingFacts } from '../views/meeting.facts.js';
import { SeatHolders } from '../views/seat-holders.facts.js';

/** How many seats were filled and present, and how many had to be. */
interface Count {
  seatsFilled: number;
  seatsPresent: number;
  quorumNeeded: number;
}

/** Makes all decisions of a meeting final in one transaction, or none, and freezes the meeting. */
@Injectable()
export class AdoptMeeting {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly holders: SeatHolders,
    private readonly facts: MeetingFacts,
    private readonly decisions: DecisionsRepository,
    private readonly effects: DecisionEffects,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** 409 without a quorum, when a later meeting is already adopted, and when a note cannot make its transition any more. */
  async execute(actor: Actor, meetingId: string): Promise<void> {
    await this.uow.run(async () => {
      const meeting = await this.meetings.lock(meetingId);
      const count = await this.count(meeting);
      const state = await this.stateAfter(meeting, count);
      const adoptedAt = this.clock.now();
      const tentative = await this.decisions.lockTentative(meetingId);
      await this.effects.adopt(tentative);
      await this.decisions.settle(tentative, 'adopted', adoptedAt);
      const revision = meeting.revision + 1;
      const adoption = { state, revision, adoptedAt, adoptedBy: actor.personId, ...count };
      await this.meetings.update(meetingId, adoption);
      this.audit.record({
        action: 'committee.adopt',
        subject: { type: 'meeting', id: meetingId },
        before: { state: meeting.state },
        after: { state, decisions: tentative.map(({ id }) => id), ...count },
      });
    });
  }

  private async count(meeting: MeetingEntity): Promise<Count> {
    const holders = await this.holders.atMeeting(meeting);
    return {
      seatsFilled: holders.length,
      seatsPresent: holders.filter(({ present }) => present).length,
      quorumNeeded: quorumOf(holders.length, this.config.COMMITTEE_QUORUM_PERCENT),
    };
  }

  private async stateAfter({ state, heldOn }: MeetingEntity, count: Count): Promise<MeetingState> {
    const today = this.clock.today();
    const latestAdopted = await this.facts.latestAdopted();
    return meetingWorkflow.next({ state, heldOn, today, latestAdopted, ...count }, 'adopt');
  }
}
