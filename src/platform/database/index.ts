export * from './columns.js';
export * from './connections.js';
export * from './database-error.js';
export * from './database.module.js';
export * from './migrate.js';
export * from './unit-of-work.js';
export * from './sql-filter.js';
export type { RowsWhere } from './row-statements.js';
export type { Writer } from './writer.js';
