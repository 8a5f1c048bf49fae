import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditTrail } from '../audit/index.js';
import {
  type DecisionEffect,
  DecisionEffects,
  type DecisionKind,
  type Settled,
  type TargetTerms,
} from '../committee/index.js';
import { type FieldProblem, invalid, newId, type Phrase, say } from '../kernel/index.js';
import { FUND_WINDOWS } from '../reference/index.js';
import { Clock } from '../platform/clock/clock.js';
import { FundingTargetsRepository, targetExists } from './persistence/funding-targets.repository.js';
import { ContributionFacts } from './views/contribution.facts.js';

/** A funding target that the committee adopts is in force from the day of the decision. */
@Injectable()
export class AdoptTargetEffect implements DecisionEffect, OnModuleInit {
  readonly kinds: readonly DecisionKind[] = ['adopt_target'];

  constructor(
    private readonly effects: DecisionEffects,
    private readonly targets: FundingTargetsRepository,
    private readonly facts: ContributionFacts,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.effects.register(this);
  }

  async record({ items }: Settled): Promise<void> {
    const problems = items.flatMap(({ index, target }) => targetProblems(`/items/${index}/target`, target));
    if (problems.length > 0) throw invalid(problems);
    for (const { target } of items) {
      if (target && (await this.facts.hasTarget(target.window, target.period))) throw targetExists(target);
    }
  }

  async adopt({ items, on }: Settled): Promise<void> {
    const createdAt = this.clock.now();
    for (const { id: decisionItemId, target } of items) {
      if (!target) continue;
      const id = newId(createdAt);
      await this.targets.add({ ...target, id, decisionItemId, decidedOn: on, createdAt });
      this.audit.record({
        action: 'funding-target.adopt',
        subject: { type: 'funding-target', id },
        after: { ...target, decidedOn: on, decisionItemId },
      });
    }
  }
}

function targetProblems(pointer: string, target: TargetTerms | null): FieldProblem[] {
  const problem = (member: string, rule: string, message: Phrase) => [
    { pointer: `${pointer}${member}`, rule, message },
  ];
  if (!target) return problem('', 'required', say`Say which target is adopted.`);
  return [
    ...(FUND_WINDOWS.some((window) => window === target.window)
      ? []
      : problem('/window', 'unknown', say`Choose one of: ${FUND_WINDOWS}.`)),
    ...(target.to < target.from ? problem('/to', 'order', say`The period ends before it begins.`) : []),
    ...(target.amount.currency === 'USD'
      ? []
      : problem('/amount/currency', 'currency', say`Give this amount in USD.`)),
    ...(target.amount.isPositive ? [] : problem('/amount', 'money', say`Give an amount of more than zero.`)),
  ];
}
