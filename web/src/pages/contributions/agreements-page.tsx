import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { Agreement } from '../../api/schema.js';
import { useSession } from '../../api/session.js';
import { AreaTag } from '../../ui/area-tag.js';
import { type Column, sortRows } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import formStyles from '../../ui/form.module.css';
import { Money } from '../../ui/money.js';
import { PageHeading } from '../../ui/page-heading.js';
import { SelectField } from '../../ui/select-field.js';
import { StateTag } from '../../ui/state-tag.js';
import { useUrlState } from '../../ui/use-url-state.js';
import { AgreementForm } from './agreement-form.js';
import { ContributionsNav } from './contributions-nav.js';
import styles from './contributions.module.css';

const DEFAULTS = { show: '', sort: '-signedOn' };

/** What donors have signed, with what is overdue. */
export function AgreementsPage() {
  const { t, i18n } = useTranslation(['contributions', 'common']);
  const { can } = useSession();
  const [{ show, sort }, change] = useUrlState(DEFAULTS);
  const [adding, setAdding] = useState(false);
  const list = useCursorList(['agreements', 'list', show], (cursor, signal) =>
    api.get('/agreements', {
      query: { overdue: show === 'overdue' ? true : undefined, limit: 100, cursor },
      signal,
    }),
  );
  const columns: Column<Agreement>[] = [
    {
      key: 'donor',
      header: t('contributions:donor'),
      sortable: true,
      value: ({ donor }) => donor.name,
      cell: ({ id, donor }) => <Link href={`/contributions/agreements/${id}`}>{donor.name}</Link>,
    },
    {
      key: 'signedOn',
      header: t('contributions:signedOn'),
      sortable: true,
      firstDescending: true,
      value: ({ signedOn }) => signedOn,
      cell: ({ signedOn }) => <DateText value={signedOn} />,
    },
    {
      key: 'area',
      header: t('contributions:earmark'),
      cell: ({ area }) => (area === null ? t('contributions:unearmarked') : <AreaTag number={area} />),
    },
    {
      key: 'amount',
      header: t('contributions:amount'),
      align: 'end',
      cell: ({ amount }) => <Money value={amount} />,
    },
    {
      key: 'usdValue',
      header: t('contributions:usdValue'),
      align: 'end',
      sortable: true,
      firstDescending: true,
      value: ({ usdValue }) => Number(usdValue.amount),
      cell: ({ usdValue }) => <Money value={usdValue} />,
    },
    {
      key: 'deposited',
      header: t('contributions:received'),
      align: 'end',
      cell: ({ deposited }) => <Money value={deposited} />,
    },
    {
      key: 'outstanding',
      header: t('contributions:outstanding'),
      align: 'end',
      cell: ({ outstanding }) => <Money value={outstanding} />,
    },
    {
      key: 'state',
      header: t('contributions:state'),
      cell: ({ state, overdue }) => (
        <span className="one-line">
          <StateTag state={state} /> {overdue ? <StateTag state="overdue" /> : null}
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHeading
        title={t('contributions:agreementsTitle')}
        lead={t('contributions:agreementsLead')}
        aside={
          can('agreement.manage') && !adding ? (
            <Button onClick={() => setAdding(true)}>{t('contributions:addAgreement')}</Button>
          ) : undefined
        }
      />
      <ContributionsNav />
      {adding ? <AgreementForm onClose={() => setAdding(false)} /> : null}
      <div className={`${formStyles.row} ${styles.filters}`}>
        <SelectField
          id="filter-show"
          label={t('contributions:show')}
          value={show}
          options={[
            { value: '', label: t('contributions:all') },
            { value: 'overdue', label: t('contributions:onlyOverdue') },
          ]}
          onChange={(value) => change({ show: value })}
        />
      </div>
      <CursorRows list={list}>
        {(agreements) => (
          <DataTable
            caption={t('contributions:agreementsTitle')}
            columns={columns}
            rows={sortRows(agreements, columns, sort, i18n.language)}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => change({ sort: next })}
            empty={<EmptyState text={t('contributions:noAgreements')} />}
          />
        )}
      </CursorRows>
    </>
  );
}
