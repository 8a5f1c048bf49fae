import { useTranslation } from 'react-i18next';
import type { ConceptNoteContent } from '../../../api/schema.js';
import { isOfKind, type Key, narrativePart } from '../catalogue.js';
import styles from './read.module.css';

/** A long text of the note below its heading; null for what is no text. */
export function Story({ name, content }: { name: Key; content: ConceptNoteContent }) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const part = narrativePart(name);
  const told = part
    ? { title: t(`narrative.${part}`), text: content.narrative[part] }
    : isOfKind(name, 'prose')
      ? { title: t(`field.${name}`), text: content[name] }
      : null;
  if (!told) return null;
  return (
    <div className={styles.story}>
      <h3>{told.title}</h3>
      <p>{told.text ?? <span className={styles.quiet}>{common('value.notStated')}</span>}</p>
    </div>
  );
}
