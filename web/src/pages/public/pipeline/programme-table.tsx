import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useAreaTitle, useCountries } from '../../../api/reference.js';
import type { Pipeline } from '../../../api/schema.js';
import { chartNumber } from '../../../format/money-text.js';
import { sumMoney } from '../../../format/sum-money.js';
import { useFormat } from '../../../format/use-format.js';
import { AreaTag } from '../../../ui/area-tag.js';
import { type Column, sortRows } from '../../../ui/columns.js';
import { DataTable } from '../../../ui/data-table.js';
import { DateText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Money } from '../../../ui/money.js';
import type { Programme } from './filter-programmes.js';
import styles from './pipeline-page.module.css';

/** Countries named in a row before the rest is counted. */
const NAMED = 3;

interface ProgrammeTableProps {
  pipeline: Pipeline;
  shown: readonly Programme[];
  sort: string;
  onSort: (sort: string) => void;
  onClear: () => void;
}

/** One line for each programme, with the total of those shown. */
export function ProgrammeTable({ pipeline, shown, sort, onSort, onClear }: ProgrammeTableProps) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const columns = useColumns();
  const all = pipeline.items.length;
  const total =
    shown.length === all ? pipeline.totals.requested : sumMoney(shown.map(({ requested }) => requested));
  return (
    <>
      <p role="status" className={styles.count}>
        {t('pipeline.shown', { count: all, shown: format.number(shown.length) })}
      </p>
      <DataTable
        caption={t('pipeline.caption', { date: format.date(pipeline.asOf) })}
        columns={columns}
        rows={sortRows(shown, columns, sort, format.language)}
        rowKey={({ conceptNoteId }) => conceptNoteId}
        sort={sort}
        onSort={onSort}
        footer={[t('pipeline.total'), '', '', '', total ? <Money key="total" value={total} /> : '', '', '']}
        empty={
          all === 0 ? (
            <EmptyState text={t('pipeline.none', { date: format.date(pipeline.asOf) })} />
          ) : (
            <EmptyState
              text={t('pipeline.noMatch')}
              action={
                <button type="button" className={styles.clear} onClick={onClear}>
                  {t('pipeline.clear')}
                </button>
              }
            />
          )
        }
      />
    </>
  );
}

function useColumns(): Column<Programme>[] {
  const { t } = useTranslation('public');
  const format = useFormat();
  const areaTitle = useAreaTitle();
  const { name } = useCountries();
  return [
    {
      key: 'reference',
      header: t('column.programme'),
      cell: (row) => (
        <div className={styles.programme}>
          <Link href={`/pipeline/${row.conceptNoteId}`}>{row.title}</Link>
          <span>{row.reference}</span>
        </div>
      ),
      sortable: true,
      value: (row) => row.reference,
    },
    {
      key: 'area',
      header: t('column.area'),
      cell: (row) => (
        <AreaTag number={row.primaryArea}>
          <span className="visually-hidden">{areaTitle(row.primaryArea)}</span>
        </AreaTag>
      ),
      sortable: true,
      value: (row) => row.primaryArea,
    },
    {
      key: 'countries',
      header: t('column.countries'),
      cell: (row) => {
        const names = row.countries.map(name);
        if (names.length <= NAMED + 1) return names.join(', ');
        return (
          <span title={format.list(names)}>
            {t('pipeline.andMore', { names: names.slice(0, NAMED).join(', '), count: names.length - NAMED })}
          </span>
        );
      },
      wrap: true,
    },
    {
      key: 'entities',
      header: t('column.entities'),
      cell: (row) => row.entities.join(', '),
      wrap: true,
    },
    {
      key: 'requested',
      header: t('column.requested'),
      cell: (row) => <Money value={row.requested} />,
      align: 'end',
      sortable: true,
      firstDescending: true,
      value: (row) => chartNumber(row.requested),
    },
    {
      key: 'months',
      header: t('column.months'),
      cell: (row) => format.number(row.durationMonths),
      align: 'end',
      sortable: true,
      value: (row) => row.durationMonths,
    },
    {
      key: 'entered',
      header: t('column.entered'),
      cell: (row) => <DateText value={row.enteredOn} />,
      align: 'end',
      sortable: true,
      firstDescending: true,
      value: (row) => row.enteredOn,
    },
  ];
}
