import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  DECISION_KINDS,
  type DecisionEffect,
  type DecisionKind,
  type Settled,
} from './domain/decision-effect.js';

/** The effects of decisions, registered at start by the modules that own the things decided about. */
@Injectable()
export class DecisionEffects implements OnApplicationBootstrap {
  private readonly effects: DecisionEffect[] = [];

  /** Called in a module's `onModuleInit`; effects of one kind run in the order of registration. */
  register(effect: DecisionEffect): void {
    this.effects.push(effect);
  }

  /** The application does not start while a kind of decision would do nothing. */
  onApplicationBootstrap(): void {
    const idle = DECISION_KINDS.filter((kind) => this.of(kind).length === 0);
    if (idle.length > 0) throw new Error(`No module handles decisions of kind ${idle.join(', ')}`);
  }

  async record(decision: Settled): Promise<void> {
    for (const effect of this.of(decision.kind)) await effect.record?.(decision);
  }

  async takeBack(decision: Settled): Promise<void> {
    for (const effect of this.of(decision.kind)) await effect.takeBack?.(decision);
  }

  async adopt(decision: Settled): Promise<void> {
    for (const effect of this.of(decision.kind)) await effect.adopt?.(decision);
  }

  private of(kind: DecisionKind): DecisionEffect[] {
    return this.effects.filter((effect) => effect.kinds.includes(kind));
  }
}
