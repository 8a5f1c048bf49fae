import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import { useCountries } from '../../api/reference.js';
import type { Donor } from '../../api/schema.js';
import { useSession } from '../../api/session.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ContributionsNav } from './contributions-nav.js';
import { DonorForm } from './donor-form.js';

/** Those who contribute. */
export function DonorsPage() {
  const { t } = useTranslation('contributions');
  const { can } = useSession();
  const { name: countryName } = useCountries();
  const [adding, setAdding] = useState(false);
  const list = useCursorList(['donors', 'list'], (cursor, signal) =>
    api.get('/donors', { query: { limit: 100, cursor }, signal }),
  );
  const columns: Column<Donor>[] = [
    {
      key: 'name',
      header: t('donor'),
      cell: ({ name, country }) => (country === null ? name : countryName(country)),
    },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
  ];
  return (
    <>
      <PageHeading
        title={t('nav.donors')}
        lead={t('donorsLead')}
        aside={
          can('donor.manage') && !adding ? (
            <Button onClick={() => setAdding(true)}>{t('addDonor')}</Button>
          ) : undefined
        }
      />
      <ContributionsNav />
      {adding ? <DonorForm onClose={() => setAdding(false)} /> : null}
      <CursorRows list={list}>
        {(donors) => (
          <DataTable
            caption={t('nav.donors')}
            columns={columns}
            rows={donors}
            rowKey={({ id }) => id}
            empty={<EmptyState text={t('noDonors')} />}
          />
        )}
      </CursorRows>
    </>
  );
}
