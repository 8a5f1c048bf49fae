import { DomainError, isCalendarDate, isId, say } from '../../kernel/index.js';

/** Keys of the last row of a page, in the order of the sort, ending with the id. */
export type CursorKeys = readonly (string | number | null)[];

/** Makes an opaque cursor; it names the sort that it belongs to. */
export function encodeCursor(sort: string, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([sort, ...keys])).toString('base64url');
}

/** What a key of a cursor must look like, so that a forged one is refused here and not by the database. */
const KEY_SHAPES = {
  text: (key: unknown) => typeof key === 'string',
  day: isCalendarDate,
  id: isId,
  number: (key: unknown) => typeof key === 'string' && /^\d{1,18}$/.test(key),
} as const;

export type CursorKeyShape = keyof typeof KEY_SHAPES;

/**
 * Reads a cursor of the same sort with this many keys, or with keys of these shapes; 400 `INVALID_CURSOR` for
 * anything else.
 */
export function decodeCursor(
  cursor: string,
  sort: string,
  keys: number | readonly CursorKeyShape[],
): CursorKeys {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    parsed = null;
  }
  const sound =
    Array.isArray(parsed) &&
    parsed.length === (typeof keys === 'number' ? keys : keys.length) + 1 &&
    parsed[0] === sort &&
    parsed.every(
      (key) =>
        key === null ||
        typeof key === 'number' ||
        (typeof key === 'string' && key.length < 400 && !key.includes('\0') && key.isWellFormed()),
    ) &&
    (typeof keys === 'number' || keys.every((shape, index) => KEY_SHAPES[shape](parsed[index + 1])));
  if (!sound) throw invalidCursor();
  return (parsed as CursorKeys).slice(1);
}

/** 400 `INVALID_CURSOR`: for keys that no row of the list can have. */
export function invalidCursor(): DomainError {
  const message = say`This cursor does not belong to this list and sort. Start again without it.`;
  return new DomainError('malformed', 'INVALID_CURSOR', message, [
    { pointer: '/cursor', rule: 'cursor', message },
  ]);
}
