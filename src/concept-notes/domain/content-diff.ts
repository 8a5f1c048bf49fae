import { canonicalJson } from '../../kernel/index.js';

/** One place where two versions differ; null where one of them has nothing. */
export interface Difference {
  /** RFC 6901 pointer into the content. */
  pointer: string;
  from: unknown;
  to: unknown;
}

/**
 * Where two versions of a note differ, by pointer. Lists of the same length are compared entry by entry,
 * others as a whole: after an insertion every later place would differ.
 */
export function differences(from: unknown, to: unknown, pointer = ''): Difference[] {
  if (canonicalJson(from ?? null) === canonicalJson(to ?? null)) return [];
  if (isBranch(from) && isBranch(to) && comparable(from, to)) {
    const names = Array.isArray(from)
      ? Object.keys(from)
      : [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
    return names.flatMap((name) =>
      differences(
        (from as Record<string, unknown>)[name],
        (to as Record<string, unknown>)[name],
        `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      ),
    );
  }
  return [{ pointer, from: from ?? null, to: to ?? null }];
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function comparable(from: object, to: object): boolean {
  if (!Array.isArray(from) || !Array.isArray(to)) return !Array.isArray(from) && !Array.isArray(to);
  return from.length === to.length;
}
