/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Which page of a list is asked for. */
export interface PageRequest {
  /** Entries a page, 1 to 200. Default: `DEFAULT_LIMIT`. */
  limit?: number;
  /** `nextCursor` of the previous page. Default: the first page. */
  cursor?: string;
}

export const DEFAULT_LIMIT = 50;

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
