import type { FastifyReply } from 'fastify';
import { DomainError, isCalendarDate, isId, say } from '../../kernel/index.js';
import { IntField, TextField } from './fields/index.js';

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Query parameters that every list takes. */
export class PageQuery {
  @IntField({ query: true, optional: true, min: 1, max: 200, doc: 'Entries a page; 50 when left out' })
  limit?: number;

  @TextField({ optional: true, max: 500, doc: 'Where to go on: `nextCursor` of the page before' })
  cursor?: string;
}

export const DEFAULT_LIMIT = 50;

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
  const message = say`This cursor does not belong to this list and sort. Begin again without it.`;
  return new DomainError('malformed', 'INVALID_CURSOR', message, [
    { pointer: '/cursor', rule: 'cursor', message },
  ]);
}

/** Cuts a page from `limit + 1` rows. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  cursorOf: (row: Row) => string,
): Page<Item> {
  const shown = rows.slice(0, limit);
  return { items: shown.map(present), nextCursor: rows.length > limit ? cursorOf(shown.at(-1)!) : null };
}

/** Adds the `Link: …; rel="next"` header (RFC 8288) for the next page. */
export function linkNext(reply: FastifyReply, url: string, page: Page<unknown>): void {
  if (page.nextCursor === null) return;
  const next = new URL(url, 'http://local');
  next.searchParams.set('cursor', page.nextCursor);
  void reply.header('link', `<${next.pathname}${next.search}>; rel="next"`);
}
