import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { Edition } from '../../api/schema.js';
import type { Column } from '../../ui/columns.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Section } from '../../ui/section.js';
import { StateTag } from '../../ui/state-tag.js';
import { stateOf } from './edition-state.js';
import { PublishForm } from './publish-form.js';

/** Publishes an edition of the pipeline, and lists those that there are. */
export function PublishPage() {
  const { t } = useTranslation('editions-admin');
  const list = useCursorList(['editions', 'all'], (cursor, signal) =>
    api.get('/editions', { query: { cursor, limit: 20 }, signal }),
  );
  const columns: Column<Edition>[] = [
    {
      key: 'title',
      header: t('edition'),
      wrap: true,
      cell: (edition) => <Link href={`/publish/${edition.id}`}>{edition.title}</Link>,
    },
    { key: 'number', header: t('number'), align: 'end', cell: (edition) => edition.number },
    { key: 'asOf', header: t('asOf'), cell: (edition) => <DateText value={edition.asOf} /> },
    {
      key: 'status',
      header: t('status'),
      cell: (edition) => <StateTag state={stateOf(edition)} />,
    },
    {
      key: 'publishedAt',
      header: t('publishedAt'),
      cell: (edition) => (edition.publishedAt ? <DateText value={edition.publishedAt} /> : '–'),
    },
  ];
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <PublishForm />
      <Section title={t('all')}>
        <CursorRows list={list}>
          {(editions) => (
            <DataTable
              caption={t('all')}
              columns={columns}
              rows={editions}
              rowKey={(edition) => edition.id}
              empty={<EmptyState text={t('none')} />}
            />
          )}
        </CursorRows>
      </Section>
    </>
  );
}
