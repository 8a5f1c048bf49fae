import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { conflict, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DecisionEffects } from '../decision-effects.js';
import { DecisionsRepository } from '../persistence/decisions.repository.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';

const SETTLED_WORDS = { adopted: say`adopted`, taken_back: say`taken back` } as const;

/** Takes a tentative decision back before its meeting is adopted; what it reserved is free again. */
@Injectable()
export class TakeBackDecision {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly decisions: DecisionsRepository,
    private readonly effects: DecisionEffects,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(meetingId: string, decisionId: string, reason: string): Promise<void> {
    await this.uow.run(async () => {
      await this.meetings.lock(meetingId);
      const decision = await this.decisions.find(meetingId, decisionId);
      if (decision.status !== 'tentative') {
        throw conflict(
          'DECISION_SETTLED',
          say`This decision is ${SETTLED_WORDS[decision.status]}; only a tentative one can be taken back.`,
        );
      }
      await this.effects.takeBack(await this.decisions.settled(decision));
      await this.decisions.settle(decisionId, 'taken_back', this.clock.now());
      this.audit.record({
        action: 'committee.take-back-decision',
        subject: { type: 'decision', id: decisionId },
        before: { status: 'tentative' },
        after: { status: 'taken_back' },
        reason,
      });
    });
  }
}
