export * from './entity-tag.js';
export * from './fields/index.js';
export * from './page.js';
export * from './path-id.pipe.js';
export * from './request-context.js';
export * from './idempotency.js';
export * from './operation.js';
export * from './page-links.js';
