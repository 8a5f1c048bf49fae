import { useTranslation } from 'react-i18next';
import type { PublicProgramme } from '../../../api/schema.js';
import styles from './programme-page.module.css';

const PARTS = [
  'results',
  'context',
  'wholeOfGovernment',
  'wholeOfSociety',
  'migrantParticipation',
  'sustainability',
] as const;

/** What the programme is for and how it works, in the words of the country team; untold parts are left out. */
export function ProgrammeTexts({ programme }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public');
  const { narrative, covidDimension, principles } = programme;
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
      {covidDimension ? (
        <section>
          <h2>{t('programme.covid')}</h2>
          <p className={styles.prose}>{covidDimension}</p>
        </section>
      ) : null}
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
