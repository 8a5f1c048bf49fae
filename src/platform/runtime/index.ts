export { ProcessLife } from './process-life.js';
export { openDatabaseOnly, openRuntime, type Runtime } from './runtime.js';
