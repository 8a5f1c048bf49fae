export { PipelineModule } from './pipeline.module.js';
export { PipelineFacts } from './views/pipeline.facts.js';
export type { PipelineAsOf } from './views/pipeline.view.js';
