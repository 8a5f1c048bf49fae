export * from './columns.js';
export * from './database-error.js';
export * from './database.module.js';
export * from './migrate.js';
export * from './unit-of-work.js';
export * from './sql-filter.js';
export * from './sql-instant.js';
export type { RowsWhere, Writer } from './writer.js';
