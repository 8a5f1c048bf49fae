import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.js';
import { useFormat } from '../../format/use-format.js';
import { ButtonLink } from '../../ui/button-link.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeading } from '../../ui/page-heading.js';
import { useUrlState } from '../../ui/use-url-state.js';
import { limitsQuery } from './limits.js';
import { NoteFilters } from './list/note-filters.js';
import { NO_FILTER, notesQuery } from './list/notes-query.js';
import { useNoteColumns } from './list/use-note-columns.js';
import styles from './list/list.module.css';

/** The notes that the person can see: a country team's own, or all that were ever submitted. */
export function NoteListPage() {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { session, can } = useSession();
  const format = useFormat();
  const [filter, setFilter] = useUrlState(NO_FILTER);
  const limits = useQuery(limitsQuery);
  const notes = useInfiniteQuery(notesQuery(useDeferredValue(filter)));
  const own = can('concept-note.draft');
  const filtered = Object.entries(filter).some(([name, value]) => name !== 'sort' && value !== '');
  const columns = useNoteColumns();
  const mine = [...new Set(session?.roles.flatMap((role) => role.countries ?? []))];
  const begin = own ? <ButtonLink href="/concept-notes/new">{t('list.new')}</ButtonLink> : null;
  return (
    <>
      <PageHeading
        title={own ? common('nav.myNotes') : common('nav.notes')}
        lead={t(own ? 'list.leadOwn' : 'list.lead')}
        aside={begin}
      />
      <NoteFilters
        filter={filter}
        onChange={setFilter}
        states={limits.data?.choices('ConceptNoteListItem', 'state') ?? []}
        mine={own ? mine : []}
      />
      <Loaded query={notes}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return (
            <>
              <p className={styles.count} role="status">
                {notes.hasNextPage
                  ? t('list.countMore', { shown: format.number(rows.length) })
                  : t('list.count', { count: rows.length })}
              </p>
              <DataTable
                caption={own ? common('nav.myNotes') : common('nav.notes')}
                columns={columns}
                rows={rows}
                rowKey={({ id }) => id}
                sort={filter.sort}
                onSort={(sort) => setFilter({ sort })}
                empty={
                  filtered ? (
                    <EmptyState
                      text={t('list.nothingFound')}
                      action={
                        <Button variant="default" onClick={() => setFilter(NO_FILTER)}>
                          {t('list.clear')}
                        </Button>
                      }
                    />
                  ) : (
                    <EmptyState text={t(own ? 'list.emptyOwn' : 'list.empty')} action={begin} />
                  )
                }
              />
              {notes.hasNextPage ? (
                <p className={styles.more}>
                  <Button
                    variant="default"
                    loading={notes.isFetchingNextPage}
                    onClick={() => void notes.fetchNextPage()}
                  >
                    {common('table.more')}
                  </Button>
                </p>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
