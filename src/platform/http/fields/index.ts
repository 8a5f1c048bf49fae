export * from './field.js';
export * from './list-fields.js';
export * from './money-field.js';
export * from './scalar-fields.js';
export * from './told.js';
