import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { useSession } from '../../api/session.js';
import { useFormat } from '../../format/use-format.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeading } from '../../ui/page-heading.js';
import { StateTag } from '../../ui/state-tag.js';
import { useUrlState } from '../../ui/use-url-state.js';
import { noteQuery } from './note-queries.js';
import { Comments } from './read/comments.js';
import { History } from './read/history.js';
import { NoteContent } from './read/note-content.js';
import { NoteFacts } from './read/note-facts.js';
import { NoteFiles } from './read/note-files.js';
import { NoteSteps } from './read/note-steps.js';
import styles from './read/read.module.css';
import { Versions } from './read/versions.js';
import { referencesQuery } from './references.js';

const PARTS = ['note', 'history', 'versions', 'comments', 'files'] as const;
/** States of notes that are or were in the public pipeline. */
const PUBLISHED: ReadonlySet<string> = new Set(['in_pipeline', 'allocated', 'removed']);
const FIRST = { part: 'note' };

/** A note for everybody who may see it: its content, its state, its history, and what the reader can do next. */
export function NotePage() {
  const { id } = useParams<{ id: string }>();
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { can } = useSession();
  const format = useFormat();
  const [{ part }] = useUrlState(FIRST);
  const read = useQuery(noteQuery(id));
  const references = useQuery(referencesQuery);
  const parts = PARTS.filter((one) => one !== 'comments' || can('concept-note.read-comments'));
  return (
    <Loaded query={read} page>
      {({ note, etag }) => (
        <>
          <PageHeading
            title={note.title ?? t('untitled')}
            above={
              <>
                <Link href="/concept-notes">
                  {common(can('concept-note.draft') ? 'nav.myNotes' : 'nav.notes')}
                </Link>{' '}
                / {note.reference}
              </>
            }
            lead={
              <span className={styles.status}>
                <StateTag state={note.state} />
                <span>
                  {note.daysInState === 0
                    ? t('read.sinceToday')
                    : t('read.since', { age: format.age(note.daysInState) })}
                </span>
                {PUBLISHED.has(note.state) ? (
                  <Link href={`/pipeline/${id}`}>{t('read.publicPage')}</Link>
                ) : null}
                {note.version > 0 ? <span>{t('read.version', { number: note.version })}</span> : null}
              </span>
            }
            aside={
              note.editable ? (
                <ButtonLink href={`/concept-notes/${id}/edit/about`}>{t('read.edit')}</ButtonLink>
              ) : null
            }
          />
          <Loaded query={references}>
            {(lists) => (
              <>
                <NoteFacts note={note} references={lists} />
                <NoteSteps note={note} etag={etag} />
                <nav className={styles.tabs} aria-label={t('read.parts')}>
                  {parts.map((one) => (
                    <Link
                      key={one}
                      href={one === 'note' ? `/concept-notes/${id}` : `/concept-notes/${id}?part=${one}`}
                      aria-current={one === part ? 'page' : undefined}
                    >
                      {t(`read.part.${one}`)}
                    </Link>
                  ))}
                </nav>
                {part === 'history' ? <History noteId={id} /> : null}
                {part === 'versions' ? <Versions noteId={id} references={lists} /> : null}
                {part === 'comments' ? <Comments noteId={id} /> : null}
                {part === 'files' ? <NoteFiles noteId={id} /> : null}
                {part === 'note' ? (
                  <NoteContent noteId={id} content={note} warnings={note.warnings} references={lists} />
                ) : null}
              </>
            )}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}
