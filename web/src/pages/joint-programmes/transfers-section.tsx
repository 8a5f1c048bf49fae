import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { JointProgramme, Transfer } from '../../api/schema.js';
import { useSession } from '../../api/session.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Money } from '../../ui/money.js';
import { Section } from '../../ui/section.js';
import { TransferForm } from './transfer-form.js';

/** Cash that went to the organizations; the Administrative Agent adds the next tranche. */
export function TransfersSection({ programme }: { programme: JointProgramme }) {
  const { t } = useTranslation('joint-programmes');
  const { can } = useSession();
  const [sending, setSending] = useState(false);
  const list = useCursorList(['joint-programmes', programme.id, 'transfers'], (cursor, signal) =>
    api.get('/joint-programmes/{id}/transfers', { params: { id: programme.id }, query: { cursor }, signal }),
  );
  const columns: Column<Transfer>[] = [
    { key: 'entity', header: t('organization'), cell: ({ entity }) => entity },
    { key: 'tranche', header: t('tranche'), align: 'end', cell: ({ tranche }) => tranche },
    { key: 'on', header: t('on'), cell: ({ on }) => <DateText value={on} /> },
    { key: 'amount', header: t('amount'), align: 'end', cell: ({ amount }) => <Money value={amount} /> },
    { key: 'memo', header: t('memo'), wrap: true, cell: ({ memo }) => memo ?? '–' },
  ];
  return (
    <Section
      title={t('transfers')}
      aside={
        can('transfer.make') && !sending ? (
          <Button onClick={() => setSending(true)}>{t('transfer')}</Button>
        ) : undefined
      }
    >
      {sending ? <TransferForm programme={programme} onClose={() => setSending(false)} /> : null}
      <CursorRows list={list}>
        {(transfers) => (
          <DataTable
            caption={t('transfers')}
            columns={columns}
            rows={transfers}
            rowKey={({ id }) => id}
            empty={<EmptyState text={t('noTransfers')} />}
          />
        )}
      </CursorRows>
    </Section>
  );
}
