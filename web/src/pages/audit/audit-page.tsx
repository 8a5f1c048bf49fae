import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { AuditEvent } from '../../api/schema.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import formStyles from '../../ui/form.module.css';
import { PageHeading } from '../../ui/page-heading.js';
import { Section } from '../../ui/section.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useUrlState } from '../../ui/use-url-state.js';
import styles from './audit.module.css';
import type words from './en.json';
import { ChangeDialog } from './change-dialog.js';
import { Verification } from './verification.js';

/** The kinds of things that the record tells of. */
const KINDS: readonly (keyof (typeof words)['kind'])[] = [
  'address',
  'agreement',
  'concept-note',
  'country',
  'decision',
  'deposit',
  'donor',
  'edition',
  'funding-target',
  'joint-programme',
  'meeting',
  'person',
  'pledge',
  'seat',
  'session',
  'token',
  'transfer',
];

const LONG_ID = 36;
const SHORT_ID = 8;

const DEFAULTS: Record<'action' | 'subjectType' | 'subjectId' | 'from' | 'to', string> = {
  action: '',
  subjectType: '',
  subjectId: '',
  from: '',
  to: '',
};

/** Who did what, when and why, and the verification of the audit chain. */
export function AuditPage() {
  const { t, i18n } = useTranslation('audit');
  const [filter, change] = useUrlState(DEFAULTS);
  const [shown, setShown] = useState<AuditEvent | null>(null);
  const { from, to, ...words } = filter;
  const list = useCursorList(['audit', filter], (cursor, signal) =>
    api.get('/audit-events', {
      query: {
        ...words,
        from: from ? `${from}T00:00:00Z` : undefined,
        to: to ? `${to}T23:59:59Z` : undefined,
        limit: 50,
        cursor,
      },
      signal,
    }),
  );
  const columns: Column<AuditEvent>[] = [
    { key: 'seq', header: t('seq'), cell: ({ seq }) => seq },
    { key: 'at', header: t('at'), cell: ({ at }) => <DateText value={at} /> },
    { key: 'actor', header: t('actor'), cell: ({ actor }) => actor?.label ?? t('system') },
    {
      key: 'action',
      header: t('action'),
      cell: ({ action }) => (
        <>
          {t(`did.${action as 'session.open'}`, { defaultValue: '' })}{' '}
          <span className={styles.code}>{action}</span>
        </>
      ),
    },
    {
      key: 'subject',
      header: t('subject'),
      cell: ({ subject }) => (
        <button
          type="button"
          className={styles.subject}
          title={`${subject.type} ${subject.id}`}
          onClick={() => change({ subjectType: subject.type, subjectId: subject.id })}
        >
          {t(`kind.${subject.type as 'meeting'}`, { defaultValue: subject.type })} {shortId(subject.id)}
        </button>
      ),
    },
    { key: 'reason', header: t('reason'), wrap: true, cell: ({ reason }) => reason ?? '–' },
    {
      key: 'change',
      header: t('change'),
      cell: (event) =>
        event.before || event.after ? (
          <button
            type="button"
            className={styles.subject}
            aria-label={t('showOf', { seq: event.seq })}
            onClick={() => setShown(event)}
          >
            {t('show')}
          </button>
        ) : (
          '–'
        ),
    },
  ];
  const { compare } = new Intl.Collator(i18n.language);
  const kinds = KINDS.map((value) => ({ value, label: t(`kind.${value}`) })).toSorted((a, b) =>
    compare(a.label, b.label),
  );
  const field = (name: keyof typeof DEFAULTS) => ({
    id: `filter-${name}`,
    label: t(name),
    value: filter[name],
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Verification />
      <Section title={t('events')}>
        <div className={`${formStyles.row} ${styles.filters}`}>
          <TextField {...field('action')} hint={t('actionHint')} />
          <SelectField {...field('subjectType')} options={[{ value: '', label: t('anyKind') }, ...kinds]} />
          <TextField {...field('subjectId')} />
          <TextField {...field('from')} type="date" />
          <TextField {...field('to')} type="date" />
        </div>
        <CursorRows list={list}>
          {(events) => (
            <DataTable
              caption={t('events')}
              columns={columns}
              rows={events}
              rowKey={({ seq }) => String(seq)}
              empty={<EmptyState text={t('none')} />}
            />
          )}
        </CursorRows>
      </Section>
      {shown ? <ChangeDialog event={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}

/** The end of an identifier tells two things apart; the title and the filter show the full identifier. */
function shortId(id: string): string {
  return id.length < LONG_ID ? id : `…${id.slice(-SHORT_ID)}`;
}
