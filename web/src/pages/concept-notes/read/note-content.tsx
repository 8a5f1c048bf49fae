import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConceptNoteWarning } from '../../../api/schema.js';
import { isOfKind, type Key, keysOf, narrativePart, type Section } from '../catalogue.js';
import { Bullets } from './bullets.js';
import { BudgetTable } from './budget-table.js';
import { FieldTerm, type ReadNoteProps, termKeys } from './field-terms.js';
import styles from './read.module.css';
import { Story } from './story.js';
import { Term } from './terms.js';

interface NoteContentProps extends ReadNoteProps {
  /** What is unusual, with the authors' reasons. */
  warnings?: readonly ConceptNoteWarning[];
}

/** The sections of the form in the order of reading: the case first, formalities last. */
const ORDER: readonly Exclude<Section, 'about' | 'letters' | 'submit'>[] = [
  'narrative',
  'budget',
  'alignment',
  'principles',
  'partners',
];

const isStory = (key: Key) => narrativePart(key) !== null || isOfKind(key, 'prose');

/** Everything that a note says. */
export function NoteContent({ warnings = [], ...note }: NoteContentProps) {
  const { t } = useTranslation('concept-notes');
  const { content } = note;
  const before: Partial<Record<Section, ReactNode>> = {
    budget: <BudgetTable content={content} />,
    partners: (
      <Bullets
        items={content.nationalPartners.map(({ name, kind }) => `${name} (${t(`partnerKind.${kind}`)})`)}
      />
    ),
  };
  return (
    <div className={styles.content}>
      {warnings.length > 0 ? (
        <Part title={t('read.unusual')}>
          <dl className={styles.terms}>
            {warnings.map(({ rule, message, justification }) => (
              <Term key={rule} name={message}>
                {justification ?? t('read.noReason')}
              </Term>
            ))}
          </dl>
        </Part>
      ) : null}
      {ORDER.map((section) => {
        // Beside the narrative a long text is read as a part of it.
        const stories = section === 'narrative' ? keysOf(section).filter(isStory) : [];
        return (
          <Part key={section} title={t(`section.${section}`)}>
            {before[section]}
            {stories.map((key) => (
              <Story key={key} name={key} content={content} />
            ))}
            <Terms {...note} keys={termKeys(section).filter((key) => !stories.includes(key))} />
          </Part>
        );
      })}
      <Part title={t('read.formal')}>
        <Terms {...note} keys={[...termKeys('about'), ...termKeys('letters'), ...termKeys('submit')]} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Terms({ keys, ...note }: ReadNoteProps & { keys: readonly Key[] }) {
  if (keys.length === 0) return null;
  return (
    <dl className={styles.terms}>
      {keys.map((key) => (
        <FieldTerm key={key} name={key} {...note} />
      ))}
    </dl>
  );
}
