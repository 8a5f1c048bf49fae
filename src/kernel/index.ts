export * from './calendar-date.js';
export * from './canonical-json.js';
export * from './domain-error.js';
export * from './ids.js';
export * from './money.js';
export * from './workflow.js';
