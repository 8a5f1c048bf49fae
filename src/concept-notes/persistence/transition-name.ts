import type { ValueTransformer } from 'typeorm';
import { kebabCase } from '../../kernel/index.js';

/** SQL writes the names of transitions with underscores; {@link transitionInSql} reads them. */
export const TRANSITION_IN_SQL: ValueTransformer = {
  to: (name: string) => name.replaceAll('-', '_'),
  from: (name: string) => kebabCase(name),
};

/** SQL that reads the name of a transition from its column. */
export const transitionInSql = (column: string) => `replace(${column}, '_', '-')`;
