export { AllocationsModule } from './allocations.module.js';
export { FundFacts, type FundPosition } from './views/fund.facts.js';
