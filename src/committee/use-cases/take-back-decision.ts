import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { conflict, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DecisionEffects } from '../effects/decision-effects.js';
import type { DecisionEntity } from '../persistence/decision.entity.js';
import { DecisionsRepository } from '../persistence/decisions.repository.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';

const FINAL_WORDS = { adopted: say`adopted`, taken_back: say`taken back` } as const;

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

  /** 404 when the decision does not belong to the meeting, 409 `DECISION_SETTLED` when it is final. */
  async execute(meetingId: string, decisionId: string, reason: string): Promise<void> {
    await this.uow.run(async () => {
      await this.meetings.lock(meetingId);
      const row = await this.decisions.lockOne(meetingId, decisionId);
      demandTentative(row);
      const decisions = await this.decisions.withNotes([row]);
      for (const decision of decisions) await this.effects.takeBack(decision);
      await this.decisions.settle(decisions, 'taken_back', this.clock.now());
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

function demandTentative({ status }: DecisionEntity): void {
  if (status === 'tentative') return;
  throw conflict(
    'DECISION_SETTLED',
    say`This decision is ${FINAL_WORDS[status]}. Only a tentative decision can be taken back.`,
  );
}
