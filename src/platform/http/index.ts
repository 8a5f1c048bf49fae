export * from './fields/index.js';
export * from './idempotency.js';
export * from './operation.js';
export * from './page-links.js';
export * from './page-query.js';
export * from './path-id.pipe.js';
