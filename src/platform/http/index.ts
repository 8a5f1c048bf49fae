export { isKnown } from './conditional.js';
export * from './fields/index.js';
export * from './idempotency.js';
export { type Download, sendDownload } from './download.js';
export * from './download-operation.js';
export * from './operation.js';
export * from './page-query.js';
export * from './path-id.pipe.js';
