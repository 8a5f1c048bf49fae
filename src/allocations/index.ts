export { AllocationsModule } from './allocations.module.js';
export { FundFacts, type FundPosition } from './views/fund.facts.js';
export { type FundedProgramme, JointProgrammeFacts } from './views/joint-programme.facts.js';
