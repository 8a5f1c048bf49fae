import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect, useLocation, useParams } from 'wouter';
import { ButtonLink } from '../../../ui/button-link.js';
import { focusField } from '../../../ui/field-id.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { NotFoundPage } from '../../../shell/not-found-page.js';
import type { ReadNote } from '../draft/draft-view.js';
import type { Limits } from '../limits.js';
import type { References } from '../references.js';
import { SECTIONS } from '../catalogue.js';
import { sectionOf } from '../sections.js';
import { Conflicts } from './conflicts.js';
import { type Editor, EditorContext, errorsOf } from './editor.js';
import { type Follow, inputOf } from './follow.js';
import styles from './form.module.css';
import { SaveLine } from './save-line.js';
import { SectionFields } from './section-fields.js';
import { SectionNav } from './section-nav.js';
import { SubmitSection } from './submit-section.js';
import { Unusual } from './unusual.js';
import { useNoteDraft } from './use-note-draft.js';

interface NoteFormProps {
  read: ReadNote;
  personId: string;
  references: References;
  limits: Limits;
}

/** The form: sections beside it, the state of saving always in sight, one section at a time. */
export function NoteForm({ read, personId, references, limits }: NoteFormProps) {
  const { t } = useTranslation('concept-notes');
  const { section: wanted } = useParams<{ section?: string }>();
  const [, go] = useLocation();
  const [store, view] = useNoteDraft(read, personId);
  const [tried, setTried] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const goal = useRef<string | null>(null);
  const section = SECTIONS.find((one) => one === (wanted ?? SECTIONS[0]));
  const before = useRef(section);
  const { note } = view;
  // Nothing to write and nothing to rescue: the note is there to be read.
  const [onlyToRead] = useState(() => !read.note.editable && !store.unsaved);

  const editor = useMemo<Editor>(
    () => ({
      store,
      view,
      references,
      limits,
      tried,
      set: (field, value) => store.change((draft) => ({ ...draft, [field]: value })),
      error: errorsOf(view, tried),
    }),
    [store, view, references, limits, tried],
  );
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    if (goal.current) focusField(goal.current);
    else {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    goal.current = null;
  }, [section]);
  const follow: Follow = (problem) => {
    setTried(true);
    const pointer = inputOf(problem);
    const place = sectionOf(pointer);
    if (place === section) return focusField(pointer);
    goal.current = pointer;
    go(`/concept-notes/${note.id}/edit/${place}`);
  };

  if (onlyToRead) return <Redirect to={`/concept-notes/${note.id}`} replace />;
  if (!section) return <NotFoundPage />;
  const at = SECTIONS.indexOf(section);
  const previous = SECTIONS[at - 1];
  const next = SECTIONS[at + 1];
  return (
    <EditorContext value={editor}>
      <PageHeading
        title={view.draft.title.trim() || t('untitled')}
        above={
          <Link href={`/concept-notes/${note.id}`}>{t('form.backTo', { reference: note.reference })}</Link>
        }
      />
      <div className={styles.frame}>
        <SectionNav note={note} section={section} tried={tried} />
        <div className={styles.page}>
          <div className={styles.bar}>
            <SaveLine save={view.save} retry={store.retry} discard={store.discard} />
          </div>
          <Conflicts onSettled={() => heading.current?.focus()} />
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {t(`section.${section}`)}
          </h2>
          <p className={styles.lead}>{t(`lead.${section}`)}</p>
          {note.editable ? null : <p className={styles.closed}>{t('form.notEditable')}</p>}
          <div className={styles.fields}>
            {section === 'submit' ? (
              <SubmitSection follow={follow} onTried={() => setTried(true)} />
            ) : (
              <>
                <SectionFields section={section} />
                <Unusual section={section} />
              </>
            )}
          </div>
          <div className={styles.next}>
            {previous ? (
              <Link href={`/concept-notes/${note.id}/edit/${previous}`}>
                {t('form.previous', { section: t(`section.${previous}`) })}
              </Link>
            ) : null}
            {next ? (
              <ButtonLink href={`/concept-notes/${note.id}/edit/${next}`}>
                {t('form.next', { section: t(`section.${next}`) })}
              </ButtonLink>
            ) : null}
          </div>
        </div>
      </div>
    </EditorContext>
  );
}
