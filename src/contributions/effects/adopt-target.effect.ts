import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { type DecisionEffect, DecisionEffects, type DecisionOf } from '../../committee/index.js';
import { newId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FundingTargetsRepository, targetExists } from '../persistence/funding-targets.repository.js';
import { ContributionFacts } from '../views/contribution.facts.js';

/** A funding target that the committee adopts is in force from the day of the decision. */
@Injectable()
export class AdoptTargetEffect implements DecisionEffect<'adopt_target'>, OnModuleInit {
  constructor(
    private readonly effects: DecisionEffects,
    private readonly targets: FundingTargetsRepository,
    private readonly facts: ContributionFacts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.effects.register('adopt_target', this);
  }

  /** 409 `TARGET_EXISTS` when a window has a target for a period of that name. */
  async record({ items }: DecisionOf<'adopt_target'>): Promise<void> {
    const taken = await this.facts.taken(items);
    if (taken.length > 0) throw targetExists(taken);
  }

  async adopt(decisions: readonly DecisionOf<'adopt_target'>[]): Promise<void> {
    const createdAt = this.clock.now();
    const targets = decisions.flatMap(({ on, items }) =>
      items.map(({ id, reason: _reason, ...terms }) => ({
        ...terms,
        id: newId(createdAt),
        decisionItemId: id,
        decidedOn: on,
        createdAt,
      })),
    );
    await this.targets.add(...targets);
    for (const { id, createdAt: _createdAt, ...target } of targets) {
      this.audit.record({
        action: 'funding-target.adopt',
        subject: { type: 'funding-target', id },
        after: target,
      });
    }
  }
}
