import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Decision, DECISION_KINDS, type DecisionKind, isOf } from '../domain/decision.js';
import type { DecisionEffect } from '../domain/decision-effect.js';

/** An effect that passes over decisions of other kinds. */
type Registered = Required<DecisionEffect<DecisionKind>>;

/** The effect of each kind of decision, registered at start by the module that owns the things decided about. */
@Injectable()
export class DecisionEffects implements OnApplicationBootstrap {
  private readonly effects = new Map<DecisionKind, Registered>();

  /** Called in a module's `onModuleInit`; the application does not start when a kind gets a second effect. */
  register<K extends DecisionKind>(kind: K, effect: DecisionEffect<K>): void {
    if (this.effects.has(kind)) throw new Error(`Two effects are registered for decisions of kind ${kind}`);
    const isMine = isOf(kind);
    this.effects.set(kind, {
      record: async (decision) => (isMine(decision) ? effect.record?.(decision) : undefined),
      takeBack: async (decision) => (isMine(decision) ? effect.takeBack?.(decision) : undefined),
      adopt: async (decisions) => {
        const mine = decisions.filter(isMine);
        if (mine.length > 0) await effect.adopt(mine);
      },
    });
  }

  /** The application does not start while a kind of decision would do nothing. */
  onApplicationBootstrap(): void {
    const idle = DECISION_KINDS.filter((kind) => !this.effects.has(kind));
    if (idle.length > 0) throw new Error(`No effect is registered for decisions of kind ${idle.join(', ')}`);
  }

  async record(decision: Decision): Promise<void> {
    await this.effects.get(decision.kind)?.record(decision);
  }

  async takeBack(decision: Decision): Promise<void> {
    await this.effects.get(decision.kind)?.takeBack(decision);
  }

  /** Adopts kind by kind, so that the number of statements grows with the kinds and not with the decisions. */
  async adopt(decisions: readonly Decision[]): Promise<void> {
    for (const kind of DECISION_KINDS) await this.effects.get(kind)?.adopt(decisions);
  }
}
