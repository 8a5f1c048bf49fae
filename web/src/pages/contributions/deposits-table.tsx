import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { Deposit } from '../../api/schema.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Money } from '../../ui/money.js';

/** Cash that came, of all agreements or of one. */
export function DepositsTable({ agreementId }: { agreementId?: string }) {
  const { t } = useTranslation('contributions');
  const list = useCursorList(['deposits', agreementId ?? 'all'], (cursor, signal) =>
    api.get('/deposits', { query: { agreementId, limit: 50, cursor }, signal }),
  );
  const columns: Column<Deposit>[] = [
    {
      key: 'donor',
      header: t('donor'),
      cell: (deposit) => (
        <Link href={`/contributions/agreements/${deposit.agreementId}`}>{deposit.donor.name}</Link>
      ),
    },
    { key: 'receivedOn', header: t('receivedOn'), cell: ({ receivedOn }) => <DateText value={receivedOn} /> },
    { key: 'amount', header: t('amount'), align: 'end', cell: ({ amount }) => <Money value={amount} /> },
    {
      key: 'usdReceived',
      header: t('usdReceived'),
      align: 'end',
      cell: ({ usdReceived }) => <Money value={usdReceived} />,
    },
    {
      key: 'agentFee',
      header: t('agentFee'),
      align: 'end',
      cell: ({ agentFee }) => <Money value={agentFee} />,
    },
    {
      key: 'instalments',
      header: t('covers'),
      cell: ({ instalments }) =>
        instalments.map(({ number }) => t('instalmentNumber', { number })).join(', ') || '–',
    },
  ];
  return (
    <CursorRows list={list}>
      {(deposits) => (
        <DataTable
          caption={t('nav.deposits')}
          columns={columns}
          rows={deposits}
          rowKey={({ id }) => id}
          empty={<EmptyState text={t('noDeposits')} />}
        />
      )}
    </CursorRows>
  );
}
