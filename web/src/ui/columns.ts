import type { ReactNode } from 'react';

interface ColumnParts<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand at the end. */
  align?: 'end';
  /** Long words may break into lines; others stay in one. */
  wrap?: boolean;
  /** The order after the first press. Default: ascending. */
  firstDescending?: boolean;
}

/** What to compare, for rows that are sorted here. */
type Value<Row> = (row: Row) => string | number;

/** Whether the heading sorts: rows by their values here, or the whole list by a key that the server sorts by. */
type Sorting<Row, ServerKey extends string> =
  | { key: string; sortable?: false; value?: Value<Row> }
  | { key: string; sortable: true; value: Value<Row> }
  | { key: ServerKey; sortable: true; value?: undefined };

/**
 * One column of a table; the first one names the row. `ServerKey` is `SortKeyOf<'/address'>` of a list that the server
 * sorts.
 */
export type Column<Row, ServerKey extends string = never> = ColumnParts<Row> & Sorting<Row, ServerKey>;

/** Key and direction behind `key` or `-key`. */
export function sortOf(sort: string | undefined): [key: string, descending: boolean] {
  return sort?.startsWith('-') ? [sort.slice(1), true] : [sort ?? '', false];
}

/** The order after a press on the heading: the other direction, or the column's first one. */
export function nextSort<Row>(sort: string | undefined, column: Column<Row, string>): string {
  const [key, descending] = sortOf(sort);
  const nextDescending = key === column.key ? !descending : (column.firstDescending ?? false);
  return nextDescending ? `-${column.key}` : column.key;
}

/** The rows in the order of the column, by the language's alphabet; as they came where the column is unknown. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row, string>[],
  sort: string | undefined,
  language: string,
): readonly Row[] {
  const [key, descending] = sortOf(sort);
  const value = columns.find((column) => column.key === key)?.value;
  if (!value) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order = (a: Row, b: Row) => {
    const [one, other] = [value(a), value(b)];
    return typeof one === 'number' && typeof other === 'number'
      ? one - other
      : compare(String(one), String(other));
  };
  return rows.toSorted((a, b) => (descending ? order(b, a) : order(a, b)));
}
