import { useTranslation } from 'react-i18next';
import { NOTE_FIELDS, PUBLIC_TEXTS } from '../../../api/note-fields.js';
import type { PublicProgramme } from '../../../api/schema.js';
import styles from './programme-page.module.css';

/** Purpose first, then why; the rest in the order of the form. */
const PARTS = [...new Set(['results' as const, ...NOTE_FIELDS.narrative.parts])];

/** What the programme is for and how it works, in the words of the country team. Empty parts are not shown. */
export function ProgrammeTexts({ programme }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public');
  const { narrative, principles } = programme;
  return (
    <div className={styles.texts}>
      {PARTS.map((part) =>
        narrative[part] ? (
          <section key={part}>
            <h2>{t(`programme.${part}`)}</h2>
            <p className={styles.prose}>{narrative[part]}</p>
          </section>
        ) : null,
      )}
      {PUBLIC_TEXTS.map((name) =>
        programme[name] ? (
          <section key={name}>
            <h2>{t(`programme.text.${name}`)}</h2>
            <p className={styles.prose}>{programme[name]}</p>
          </section>
        ) : null,
      )}
      {principles.length > 0 ? (
        <section>
          <h2>{t('programme.principles')}</h2>
          <dl className={styles.principles}>
            {principles.map(({ code, name, how }) => (
              <div key={code}>
                <dt>{name}</dt>
                <dd className={styles.prose}>{how}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </div>
  );
}
