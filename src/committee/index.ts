export { CommitteeModule } from './committee.module.js';
export type { Decision, DecisionItem, DecisionKind, DecisionOf, TargetTerms } from './domain/decision.js';
export type { DecisionEffect } from './domain/decision-effect.js';
export { meetingWorkflow } from './domain/meeting.workflow.js';
export { DecisionEffects } from './effects/decision-effects.js';
