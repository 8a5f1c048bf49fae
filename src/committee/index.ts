export { CommitteeModule } from './committee.module.js';
export { DecisionEffects } from './decision-effects.js';
export {
  DECISION_KINDS,
  type DecisionEffect,
  type DecisionKind,
  type Settled,
  type SettledItem,
  type TargetTerms,
} from './domain/decision-effect.js';
