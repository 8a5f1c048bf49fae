import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { Agreement, Instalment } from '../../api/schema.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Money } from '../../ui/money.js';
import { Section } from '../../ui/section.js';

interface Overdue {
  agreement: Agreement;
  instalment: Instalment;
}

/** Instalments whose day has passed and that are not fully paid. */
export function OverdueInstalments() {
  const { t } = useTranslation('inbox');
  const list = useCursorList(['agreements', 'overdue'], (cursor, signal) =>
    api.get('/agreements', { query: { overdue: true, limit: 20, cursor }, signal }),
  );
  const columns: Column<Overdue>[] = [
    {
      key: 'donor',
      header: t('donor'),
      cell: ({ agreement }) => (
        <Link href={`/contributions/agreements/${agreement.id}`}>{agreement.donor.name}</Link>
      ),
    },
    { key: 'dueOn', header: t('dueOn'), cell: ({ instalment }) => <DateText value={instalment.dueOn} /> },
    {
      key: 'amount',
      header: t('instalment'),
      align: 'end',
      cell: ({ instalment }) => <Money value={instalment.amount} />,
    },
    {
      key: 'deposited',
      header: t('received'),
      align: 'end',
      cell: ({ instalment }) => <Money value={instalment.deposited} />,
    },
  ];
  return (
    <Section
      title={t('overdue.title')}
      mark={list.items && rowsOf(list.items).length}
      lead={t('overdue.lead')}
    >
      <CursorRows list={list}>
        {(agreements) => (
          <DataTable
            caption={t('overdue.title')}
            columns={columns}
            rows={rowsOf(agreements)}
            rowKey={({ instalment }) => instalment.id}
            empty={<EmptyState text={t('overdue.empty')} />}
          />
        )}
      </CursorRows>
    </Section>
  );
}

function rowsOf(agreements: readonly Agreement[]): Overdue[] {
  return agreements
    .flatMap((agreement) =>
      agreement.instalments
        .filter((instalment) => instalment.overdue)
        .map((instalment) => ({ agreement, instalment })),
    )
    .toSorted((a, b) => a.instalment.dueOn.localeCompare(b.instalment.dueOn));
}
