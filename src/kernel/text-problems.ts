import type { FieldProblem } from './domain-error.js';
import { jsonPointer } from './json-pointer.js';
import { say } from './phrase.js';

const DEEPEST = 40;

/**
 * Finds text that cannot be stored or sent on: NUL (PostgreSQL refuses it) and lone surrogates (not UTF-8), in
 * values and in names, and nesting deeper than any form of ours.
 */
export function textProblems(value: unknown, pointer = '', depth = 0): FieldProblem[] {
  if (typeof value === 'string') {
    if (value.includes('\0'))
      return [{ pointer, rule: 'nul', message: say`The text contains a NUL character. Remove it.` }];
    if (!value.isWellFormed()) {
      return [
        {
          pointer,
          rule: 'unicode',
          message: say`The text contains an incomplete character (a lone surrogate). Type it again.`,
        },
      ];
    }
    return [];
  }
  if (value === null || typeof value !== 'object') return [];
  if (depth >= DEEPEST) return [{ pointer, rule: 'depth', message: say`This is nested too deeply.` }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const unsafeKey = key.includes('\0') || !key.isWellFormed();
    if (unsafeKey)
      return [{ pointer, rule: 'unicode', message: say`The name of a field is not valid text.` }];
    return textProblems(inner, jsonPointer(pointer, key), depth + 1);
  });
}
