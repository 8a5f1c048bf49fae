import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { LedgerAccount, LedgerPosting } from '../../api/schema.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Money } from '../../ui/money.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Section } from '../../ui/section.js';
import { useUrlState } from '../../ui/use-url-state.js';
import { ContributionsNav } from './contributions-nav.js';
import styles from './contributions.module.css';
import { DEFAULT_WINDOW } from '../../api/fund-terms.js';

const DEFAULTS: { account: string } = { account: '' };

/** The books: accounts with their balances, and the postings that they consist of. */
export function LedgerPage() {
  const { t } = useTranslation('contributions');
  const [{ account }, change] = useUrlState(DEFAULTS);
  const accounts = useCursorList(['ledger', 'accounts'], (cursor, signal) =>
    api.get('/ledger/accounts', { query: { limit: 50, cursor }, signal }),
  );
  const postings = useCursorList(['ledger', 'postings', account], (cursor, signal) =>
    api.get('/ledger/postings', { query: { account: account || undefined, limit: 25, cursor }, signal }),
  );
  const accountColumns: Column<LedgerAccount>[] = [
    {
      key: 'code',
      header: t('account'),
      cell: ({ code, kind, window, area, entity }) => (
        <a
          className={styles.account}
          href={`?account=${encodeURIComponent(code)}`}
          aria-current={code === account ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            change({ account: code === account ? '' : code });
          }}
        >
          <span>
            {[
              t(`accountKinds.${kind}`),
              area === null ? null : t('accountArea', { number: area }),
              entity,
              window === DEFAULT_WINDOW ? null : t(`windows.${window}`),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
          <span className={styles.code}>{code}</span>
        </a>
      ),
    },
    { key: 'book', header: t('book'), cell: ({ book }) => t(`books.${book}`) },
    { key: 'balance', header: t('balance'), align: 'end', cell: ({ balance }) => <Money value={balance} /> },
  ];
  const postingColumns: Column<LedgerPosting>[] = [
    { key: 'number', header: t('postingNumber'), cell: ({ number }) => number },
    {
      key: 'effectiveOn',
      header: t('effectiveOn'),
      cell: ({ effectiveOn }) => <DateText value={effectiveOn} />,
    },
    {
      key: 'account',
      header: t('account'),
      cell: (posting) => <span className={styles.code}>{posting.account}</span>,
    },
    { key: 'memo', header: t('memo'), wrap: true, cell: ({ memo }) => memo },
    { key: 'amount', header: t('amount'), align: 'end', cell: ({ amount }) => <Money value={amount} /> },
    { key: 'recordedAt', header: t('recordedAt'), cell: ({ recordedAt }) => <DateText value={recordedAt} /> },
  ];
  return (
    <>
      <PageHeading title={t('nav.ledger')} lead={t('ledgerLead')} />
      <ContributionsNav />
      <Section title={t('accounts')} lead={t('accountsLead')}>
        <CursorRows list={accounts}>
          {(rows) => (
            <DataTable
              caption={t('accounts')}
              columns={accountColumns}
              rows={rows}
              rowKey={({ code }) => code}
              empty={<EmptyState text={t('noPostings')} />}
            />
          )}
        </CursorRows>
      </Section>
      <Section title={account ? t('postingsOf', { account }) : t('postings')}>
        <CursorRows list={postings}>
          {(rows) => (
            <DataTable
              caption={t('postings')}
              columns={postingColumns}
              rows={rows}
              rowKey={({ number }) => number}
              empty={<EmptyState text={t('noPostings')} />}
            />
          )}
        </CursorRows>
      </Section>
    </>
  );
}
