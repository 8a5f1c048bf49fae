import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { FundingTarget } from '../../api/schema.js';
import { useSession } from '../../api/session.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Money } from '../../ui/money.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ContributionsNav } from './contributions-nav.js';
import { TargetForm } from './target-form.js';

/** Amounts to reach in a period. */
export function TargetsPage() {
  const { t } = useTranslation('contributions');
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  const list = useCursorList(['funding-targets'], (cursor, signal) =>
    api.get('/funding-targets', { query: { limit: 50, cursor }, signal }),
  );
  const columns: Column<FundingTarget>[] = [
    { key: 'period', header: t('period'), cell: ({ period }) => period },
    { key: 'from', header: t('from'), cell: ({ from }) => <DateText value={from} /> },
    { key: 'to', header: t('to'), cell: ({ to }) => <DateText value={to} /> },
    { key: 'amount', header: t('amount'), align: 'end', cell: ({ amount }) => <Money value={amount} /> },
    { key: 'window', header: t('window'), cell: ({ window }) => t(`windows.${window}`) },
    {
      key: 'basis',
      header: t('basis'),
      cell: ({ basis }) => t(`bases.${basis}`),
    },
    {
      key: 'decidedOn',
      header: t('adoptedOn'),
      cell: ({ decidedOn }) => (decidedOn ? <DateText value={decidedOn} /> : t('notByCommittee')),
    },
  ];
  return (
    <>
      <PageHeading
        title={t('nav.targets')}
        lead={t('targetsLead')}
        aside={
          can('funding-target.manage') && !adding ? (
            <Button onClick={() => setAdding(true)}>{t('addTarget')}</Button>
          ) : undefined
        }
      />
      <ContributionsNav />
      {adding ? <TargetForm onClose={() => setAdding(false)} /> : null}
      <CursorRows list={list}>
        {(targets) => (
          <DataTable
            caption={t('nav.targets')}
            columns={columns}
            rows={targets}
            rowKey={({ id }) => id}
            empty={<EmptyState text={t('noTargets')} />}
          />
        )}
      </CursorRows>
    </>
  );
}
