import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Section } from '../catalogue.js';
import { sectionOf } from '../sections.js';
import { useEditor } from './editor.js';
import styles from './form.module.css';

/** What the server finds unusual in this section, with the way to the place where the reason is given. */
export function Unusual({ section }: { section: Section }) {
  const { t } = useTranslation('concept-notes');
  const { note } = useEditor().view;
  const warnings = note.warnings.filter(({ pointer }) => sectionOf(pointer) === section);
  if (warnings.length === 0) return null;
  return (
    <div className={styles.unusual} role="note">
      <p>
        <b>{t('form.unusual')}</b>
      </p>
      {warnings.map(({ rule, message }) => (
        <p key={rule}>{message}</p>
      ))}
      <p>
        <Link href={`/concept-notes/${note.id}/edit/submit`}>{t('form.sayWhy')}</Link>
      </p>
    </div>
  );
}
