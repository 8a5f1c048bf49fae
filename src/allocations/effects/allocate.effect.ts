import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DecisionEffect, DecisionEffects, type DecisionOf } from '../../committee/index.js';
import { MakeAllocations } from '../use-cases/make-allocations.js';
import { ReserveAllocations } from '../use-cases/reserve-allocations.js';
import { TakeBackAllocations } from '../use-cases/take-back-allocations.js';

/** What a decision of kind `allocate` does: hold the money, let it go, or make joint programmes of it. */
@Injectable()
export class AllocateEffect implements DecisionEffect<'allocate'>, OnModuleInit {
  constructor(
    private readonly effects: DecisionEffects,
    private readonly reserve: ReserveAllocations,
    private readonly release: TakeBackAllocations,
    private readonly make: MakeAllocations,
  ) {}

  onModuleInit(): void {
    this.effects.register('allocate', this);
  }

  record(decision: DecisionOf<'allocate'>): Promise<void> {
    return this.reserve.execute(decision);
  }

  takeBack(decision: DecisionOf<'allocate'>): Promise<void> {
    return this.release.execute(decision);
  }

  adopt(decisions: readonly DecisionOf<'allocate'>[]): Promise<void> {
    return this.make.execute(decisions);
  }
}
