export { PipelineModule } from './pipeline.module.js';
export { PipelineFacts } from './pipeline-facts.js';
export type { PipelineDto as PipelineAsOf } from './http/pipeline.dto.js';
