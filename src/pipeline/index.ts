export { PipelineModule } from './pipeline.module.js';
export { PipelineFacts } from './views/pipeline.facts.js';
export type { PipelineDto as PipelineAsOf } from './http/pipeline.dto.js';
