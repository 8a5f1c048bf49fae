export { PipelineModule } from './pipeline.module.js';
export { PipelineFacts } from './pipeline-facts.js';
export type { PipelineAsOf } from './views/pipeline.view.js';
