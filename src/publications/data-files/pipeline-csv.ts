import { columnOf, PRINTED_TEXTS } from '../../concept-notes/index.js';
import type { EditionSnapshot, SnapshotProgramme } from '../domain/edition-snapshot.js';

/** The columns of pipeline.csv; several values in a cell are parted by a semicolon and a space. */
const COLUMNS: Record<string, (programme: SnapshotProgramme) => string> = {
  reference: ({ reference }) => reference,
  title: ({ title }) => title,
  countries: ({ countries }) => several(countries.map(({ code }) => code)),
  primary_area: ({ primaryArea }) => String(primaryArea),
  other_areas: ({ otherAreas }) => several(otherAreas.map(String)),
  entities: ({ entities }) => several(entities.map(({ code }) => code)),
  requested_usd: ({ requested }) => (requested.currency === 'USD' ? requested.amount : ''),
  currency: ({ requested }) => requested.currency,
  duration_months: ({ durationMonths }) => (durationMonths === null ? '' : String(durationMonths)),
  entered_on: ({ enteredOn }) => enteredOn,
  version: ({ version }) => String(version),
  objectives: ({ objectives }) => several(objectives.map(({ number }) => String(number))),
  sdg_targets: ({ sdgTargets }) => several(sdgTargets.map(({ code }) => code)),
};

/** Columns of the texts that ask for one; an edition that is older than a field goes without its column. */
function textColumns(programmes: readonly SnapshotProgramme[]): typeof COLUMNS {
  const columns: typeof COLUMNS = {};
  for (const name of PRINTED_TEXTS) {
    const column = columnOf(name);
    if (column === null || programmes.some((programme) => programme[name] === undefined)) continue;
    columns[column] = (programme) => programme[name] ?? '';
  }
  return columns;
}

/** Spreadsheets take UTF-8 for what it is only when the file begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes pipeline.csv: RFC 4180 (quotes doubled, CRLF), UTF-8 with a byte-order mark, one row for each programme.
 *
 * A cell that a spreadsheet would run as a formula is preceded by an apostrophe (OWASP, CSV injection). An empty cell
 * means not stated; `requested_usd` is empty when the amount is in another currency.
 */
export function pipelineCsv({ programmes }: EditionSnapshot): string {
  const columns = { ...COLUMNS, ...textColumns(programmes) };
  const rows = [
    Object.keys(columns),
    ...programmes.map((programme) => Object.values(columns).map((cell) => cell(programme))),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const several = (values: string[]): string => values.join('; ');

/** Beginnings that make a spreadsheet calculate: the ASCII signs, their full-width forms, tab and line breaks. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const NEEDS_QUOTES = /[",\r\n\t]|^\s|\s$/;

/** One cell, neutralised and quoted where needed. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
