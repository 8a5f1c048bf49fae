import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { Pledge } from '../../api/schema.js';
import { useSession } from '../../api/session.js';
import { AreaTag } from '../../ui/area-tag.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Money } from '../../ui/money.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { StateTag } from '../../ui/state-tag.js';
import { toast } from '../../ui/toasts.js';
import { ContributionsNav } from './contributions-nav.js';
import { PledgeForm } from './pledge-form.js';

/** Announced intentions, which are not money. */
export function PledgesPage() {
  const { t } = useTranslation('contributions');
  const { can } = useSession();
  const [adding, setAdding] = useState(false);
  const [lapsing, setLapsing] = useState<Pledge | null>(null);
  const list = useCursorList(['pledges', 'list'], (cursor, signal) =>
    api.get('/pledges', { query: { limit: 100, cursor }, signal }),
  );
  const columns: Column<Pledge>[] = [
    { key: 'donor', header: t('donor'), cell: ({ donor }) => donor.name },
    {
      key: 'announcedOn',
      header: t('announcedOn'),
      cell: ({ announcedOn }) => <DateText value={announcedOn} />,
    },
    {
      key: 'area',
      header: t('earmark'),
      cell: ({ area }) => (area === null ? t('unearmarked') : <AreaTag number={area} />),
    },
    { key: 'amount', header: t('amount'), align: 'end', cell: ({ amount }) => <Money value={amount} /> },
    {
      key: 'usdValue',
      header: t('usdValue'),
      align: 'end',
      cell: ({ usdValue }) => <Money value={usdValue} />,
    },
    { key: 'state', header: t('state'), cell: ({ state }) => <StateTag state={state} /> },
    {
      key: 'actions',
      header: '',
      cell: (pledge) =>
        pledge.nextActions.some(({ verb, allowed }) => verb === 'lapse' && allowed) ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('lapseOf', { donor: pledge.donor.name })}
            onClick={() => setLapsing(pledge)}
          >
            {t('lapse')}
          </Button>
        ) : null,
    },
  ];
  return (
    <>
      <PageHeading
        title={t('nav.pledges')}
        lead={t('pledgedLead')}
        aside={
          can('pledge.manage') && !adding ? (
            <Button onClick={() => setAdding(true)}>{t('addPledge')}</Button>
          ) : undefined
        }
      />
      <ContributionsNav />
      {adding ? <PledgeForm onClose={() => setAdding(false)} /> : null}
      <CursorRows list={list}>
        {(pledges) => (
          <DataTable
            caption={t('nav.pledges')}
            columns={columns}
            rows={pledges}
            rowKey={({ id }) => id}
            empty={<EmptyState text={t('noPledges')} />}
          />
        )}
      </CursorRows>
      {lapsing ? (
        <ReasonDialog
          title={t('lapseOf', { donor: lapsing.donor.name })}
          text={t('lapseText')}
          confirm={t('lapse')}
          reasonLabel={t('reason')}
          onConfirm={async (reason) => {
            await api.post('/pledges/{id}/transitions/lapse', {
              params: { id: lapsing.id },
              body: reason ? { reason } : {},
            });
            toast.good(t('lapsed'));
          }}
          onClose={() => setLapsing(null)}
        />
      ) : null}
    </>
  );
}
