import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '../../api/client.js';
import { useCursorList } from '../../api/cursor-list.js';
import type { SortKeyOf, SortOf } from '../../api/operation-types.js';
import type { ConceptNoteListItem } from '../../api/schema.js';
import { AgeText } from '../../ui/age-text.js';
import { AreaTag } from '../../ui/area-tag.js';
import type { Column } from '../../ui/columns.js';
import { CountryList } from '../../ui/country-list.js';
import { CursorRows } from '../../ui/cursor-rows.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Money } from '../../ui/money.js';
import { Section } from '../../ui/section.js';
import { useUrlState } from '../../ui/use-url-state.js';

const DEFAULTS = {
  submitted: { submitted: 'submittedAt' },
  under_review: { under_review: 'submittedAt' },
} as const;

interface NotesWaitingProps {
  /** The state whose notes wait. */
  kind: 'submitted' | 'under_review';
  /** Opens the screening of a note; no button without it. */
  onScreen?: (note: ConceptNoteListItem) => void;
}

/** Notes in one state, those that were submitted first on top. */
export function NotesWaiting({ kind, onScreen }: NotesWaitingProps) {
  const { t } = useTranslation('inbox');
  const [state, setState] = useUrlState<Record<string, string>>(DEFAULTS[kind]);
  const sort = state[kind]!;
  const list = useCursorList(['concept-notes', 'waiting', kind, sort], (cursor, signal) =>
    api.get('/concept-notes', {
      query: { state: kind, sort: sort as SortOf<'/concept-notes'>, limit: 10, cursor },
      signal,
    }),
  );
  const columns: Column<ConceptNoteListItem, SortKeyOf<'/concept-notes'>>[] = [
    {
      key: 'reference',
      header: t('reference'),
      sortable: true,
      cell: (note) => (
        <Link href={`/concept-notes/${note.id}`} className="one-line">
          {note.reference}
        </Link>
      ),
    },
    { key: 'title', header: t('noteTitle'), sortable: true, wrap: true, cell: (note) => note.title },
    {
      key: 'countries',
      header: t('countries'),
      wrap: true,
      cell: (note) => <CountryList codes={note.countries} />,
    },
    {
      key: 'area',
      header: t('area'),
      cell: (note) => (note.primaryArea === null ? null : <AreaTag number={note.primaryArea} />),
    },
    {
      key: 'requested',
      header: t('requested'),
      align: 'end',
      sortable: true,
      firstDescending: true,
      cell: (note) => <Money value={note.requested} />,
    },
    {
      key: 'submittedAt',
      header: t('submittedOn'),
      sortable: true,
      cell: (note) => <DateText value={note.submittedAt?.slice(0, 10)} />,
    },
    {
      key: 'age',
      header: t('age'),
      align: 'end',
      cell: (note) => <AgeText days={note.daysInState} />,
    },
  ];
  if (onScreen) {
    columns.push({
      key: 'screen',
      header: '',
      cell: (note) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('screenNote', { reference: note.reference })}
          onClick={() => onScreen(note)}
        >
          {t('screen')}
        </Button>
      ),
    });
  }
  return (
    <Section
      title={t(`${kind}.title`)}
      mark={list.items ? `${list.items.length}${list.more ? '+' : ''}` : undefined}
      lead={t(`${kind}.lead`)}
    >
      <CursorRows list={list}>
        {(notes) => (
          <DataTable
            caption={t(`${kind}.title`)}
            columns={columns}
            rows={notes}
            rowKey={(note) => note.id}
            sort={sort}
            onSort={(next) => setState({ [kind]: next })}
            empty={<EmptyState text={t(`${kind}.empty`)} />}
          />
        )}
      </CursorRows>
    </Section>
  );
}
