import { Global, Module } from '@nestjs/common';
import { DecisionEffects } from './decision-effects.js';

/** Seats, meetings and decisions. */
@Global()
@Module({ providers: [DecisionEffects], exports: [DecisionEffects] })
export class CommitteeModule {
  constructor(effects: DecisionEffects) {
    effects.register({ kinds: ['add_to_pipeline', 'remove_from_pipeline', 'not_retain', 'defer'] });
  }
}
