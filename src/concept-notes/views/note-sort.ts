import { instant, isId } from '../../kernel/index.js';
import type { CursorKeys } from '../../platform/paging/index.js';

interface SortColumn {
  /** Never null, so that a page can continue from any row. */
  sql: string;
  type: string;
  /** Is this a value that a cursor of ours can hold? */
  sound(key: string): boolean;
}

const instantColumn = (sql: string): SortColumn => ({
  sql,
  type: 'timestamptz',
  sound: (key) => {
    const date = new Date(key);
    return !Number.isNaN(date.getTime()) && instant(date) === key;
  },
});

const columns = {
  updatedAt: instantColumn('n.updated_at'),
  submittedAt: instantColumn(`coalesce(n.submitted_at, '1900-01-01 00:00:00+00')`),
  reference: { sql: 'n.reference', type: 'text', sound: () => true },
  title: { sql: 'n.sort_title', type: 'text', sound: () => true },
  requested: { sql: 'n.requested', type: 'numeric', sound: (key: string) => /^\d{1,16}\.\d{2}$/.test(key) },
  durationMonths: {
    sql: 'coalesce(n.duration_months, 0)',
    type: 'int',
    sound: (key: string) => /^\d{1,4}$/.test(key),
  },
} satisfies Record<string, SortColumn>;

type SortName = keyof typeof columns;

/** Orders of the list; a minus sign turns the order round. */
export const NOTE_SORTS = (Object.keys(columns) as SortName[]).flatMap<SortName | `-${SortName}`>((name) => [
  `-${name}`,
  name,
]);

export type NoteSort = (typeof NOTE_SORTS)[number];

/** What a sort says in SQL. */
export function sortColumn(sort: NoteSort): SortColumn & { direction: 'asc' | 'desc'; beyond: '>' | '<' } {
  const descending = sort.startsWith('-');
  const column = columns[(descending ? sort.slice(1) : sort) as SortName];
  return { ...column, direction: descending ? 'desc' : 'asc', beyond: descending ? '<' : '>' };
}

/** Are these keys valid in a cursor of this sort? */
export function soundKeys(sort: NoteSort, [key, id]: CursorKeys): boolean {
  return typeof key === 'string' && sortColumn(sort).sound(key) && isId(id);
}
