import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import { useAreaTitle } from '../../api/reference.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { JointProgramme } from '../../api/schema.js';
import { AreaTag } from '../../ui/area-tag.js';
import { type Column, sortRows } from '../../ui/columns.js';
import { CountryList } from '../../ui/country-list.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import formStyles from '../../ui/form.module.css';
import { AREAS } from '../../api/fund-terms.js';
import { Money } from '../../ui/money.js';
import { PageHeading } from '../../ui/page-heading.js';
import { SelectField } from '../../ui/select-field.js';
import { StateTag } from '../../ui/state-tag.js';
import { useUrlState } from '../../ui/use-url-state.js';
import styles from './programmes.module.css';

const DEFAULTS = { state: '', area: '', sort: '-decidedOn' };
const STATES = [
  'formulation',
  'approved',
  'implementing',
  'suspended',
  'operationally_closed',
  'financially_closed',
  'cancelled',
] as const;

/** Concept notes that funds were allocated to. */
export function ProgrammesPage() {
  const areaTitle = useAreaTitle();
  const { t, i18n } = useTranslation(['joint-programmes', 'common']);
  const [{ state, area, sort }, change] = useUrlState(DEFAULTS);
  const list = useCursorList(['joint-programmes', state, area], (cursor, signal) =>
    api.get('/joint-programmes', {
      query: {
        state: (state || undefined) as (typeof STATES)[number] | undefined,
        area: area ? Number(area) : undefined,
        limit: 100,
        cursor,
      },
      signal,
    }),
  );
  const columns: Column<JointProgramme>[] = [
    {
      key: 'reference',
      header: t('joint-programmes:reference'),
      sortable: true,
      value: ({ reference }) => reference,
      cell: ({ id, reference }) => (
        <Link href={`/joint-programmes/${id}`} className="one-line">
          {reference}
        </Link>
      ),
    },
    {
      key: 'title',
      header: t('joint-programmes:name'),
      wrap: true,
      sortable: true,
      value: ({ title }) => title,
      cell: ({ title }) => title,
    },
    {
      key: 'countries',
      header: t('joint-programmes:countries'),
      wrap: true,
      cell: ({ countries }) => <CountryList codes={countries} />,
    },
    {
      key: 'area',
      header: t('joint-programmes:area'),
      sortable: true,
      value: (programme) => programme.primaryArea,
      cell: (programme) => <AreaTag number={programme.primaryArea} />,
    },
    {
      key: 'allocation',
      header: t('joint-programmes:allocation'),
      align: 'end',
      sortable: true,
      firstDescending: true,
      value: ({ allocation }) => Number(allocation.amount),
      cell: ({ allocation }) => <Money value={allocation} />,
    },
    {
      key: 'transferred',
      header: t('joint-programmes:transferred'),
      align: 'end',
      cell: ({ transferred }) => <Money value={transferred} />,
    },
    {
      key: 'decidedOn',
      header: t('joint-programmes:decidedOn'),
      sortable: true,
      firstDescending: true,
      value: ({ decidedOn }) => decidedOn,
      cell: ({ decidedOn }) => <DateText value={decidedOn} />,
    },
    {
      key: 'state',
      header: t('joint-programmes:state'),
      cell: (programme) => <StateTag state={programme.state} />,
    },
  ];
  return (
    <>
      <PageHeading title={t('joint-programmes:title')} lead={t('joint-programmes:lead')} />
      <div className={`${formStyles.row} ${styles.filters}`}>
        <SelectField
          id="filter-state"
          label={t('joint-programmes:state')}
          value={state}
          options={[
            { value: '', label: t('joint-programmes:anyState') },
            ...STATES.map((value) => ({ value, label: t(`common:state.${value}`) })),
          ]}
          onChange={(value) => change({ state: value })}
        />
        <SelectField
          id="filter-area"
          label={t('joint-programmes:area')}
          value={area}
          options={[
            { value: '', label: t('joint-programmes:anyArea') },
            ...AREAS.map((number) => ({
              value: String(number),
              label: `${number} · ${areaTitle(number)}`,
            })),
          ]}
          onChange={(value) => change({ area: value })}
        />
      </div>
      <CursorRows list={list}>
        {(programmes) => (
          <DataTable
            caption={t('joint-programmes:title')}
            columns={columns}
            rows={sortRows(programmes, columns, sort, i18n.language)}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => change({ sort: next })}
            empty={<EmptyState text={t('joint-programmes:none')} />}
          />
        )}
      </CursorRows>
    </>
  );
}
