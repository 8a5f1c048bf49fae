export { ContributionsModule } from './contributions.module.js';
export { agreementWorkflow } from './domain/agreement.js';
export { pledgeWorkflow } from './domain/pledge.js';
