import { Foundation1700000001000 } from './1700000001000-foundation.js';
import { Reference1700000002000 } from './1700000002000-reference.js';

/** All migrations in their order; a list by hand, so that nothing is found by accident. */
export const migrations = [Foundation1700000001000, Reference1700000002000];
