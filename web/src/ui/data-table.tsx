/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   On a phone the rows are laid out as cards, and some browsers then forget what the elements are. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, nextSort, sortOf } from './columns.js';
import styles from './data-table.module.css';
import { moveBetweenRows } from './row-keys.js';
import { useOverflow } from './use-overflow.js';

interface DataTableProps<Row> {
  /** What the table shows, read out before it. */
  caption: string;
  columns: readonly Column<Row, string>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `key` or `-key` of the sorted column. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** Last row, such as totals: one cell for each column. */
  footer?: readonly ReactNode[];
  /** Instead of rows, when there are none. */
  empty?: ReactNode;
}

/** With no more columns than these a table is read as one on a phone too. */
const FEW = 2;

/**
 * A dense table: first column fixed while the rest scrolls, columns that sort, arrow keys between rows, Enter opens
 * the row's link. On a phone its rows are cards. Order and rows are the caller's: keep them in the address with `useUrlState`.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, onSort, footer, empty } = props;
  const { t } = useTranslation();
  const [frame, overflows] = useOverflow<HTMLDivElement>();
  if (rows.length === 0 && empty) return empty;
  const [sorted, descending] = sortOf(sort);
  return (
    <div
      ref={frame}
      className={styles.frame}
      data-overflows={overflows || undefined}
      {...(overflows ? { tabIndex: 0, role: 'region', 'aria-label': caption } : {})}
    >
      <table className={styles.table} role="table" data-stacks={columns.length > FEW || undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row" data-sort={onSort ? t('table.sort') : undefined}>
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                data-align={column.align}
                aria-sort={sorted === column.key ? (descending ? 'descending' : 'ascending') : undefined}
              >
                {column.sortable && onSort ? (
                  <button type="button" onClick={() => onSort(nextSort(sort, column))}>
                    {column.header}
                    {sorted === column.key ? <span aria-hidden="true">{descending ? '↓' : '↑'}</span> : null}
                  </button>
                ) : (
                  column.header || <span className="visually-hidden">{t('table.actions')}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" onKeyDown={moveBetweenRows}>
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" role="rowheader" data-align={column.align}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role="cell"
                    data-align={column.align}
                    data-wrap={column.wrap || undefined}
                    data-label={column.header || undefined}
                  >
                    <Value>{column.cell(row)}</Value>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {footer ? (
          <tfoot role="rowgroup">
            <tr role="row">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" role="rowheader">
                    {footer[index]}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role="cell"
                    data-align={column.align}
                    data-label={column.header || undefined}
                  >
                    <Value>{footer[index]}</Value>
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

/** The content of a cell. On a phone it is one block next to its heading. An empty cell has no block. */
function Value({ children }: { children: ReactNode }) {
  return children === null || children === undefined ? null : <div className={styles.value}>{children}</div>;
}
