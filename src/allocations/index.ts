export { AllocationsModule } from './allocations.module.js';
export { type FundedProgramme, JointProgrammeFacts } from './views/joint-programme.facts.js';
export { jointProgrammeWorkflow } from './domain/joint-programme.js';
export { type AreaPosition, FundFacts, type FundPosition, type TargetReached } from './views/fund.facts.js';
