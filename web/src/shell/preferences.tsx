import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n/i18n.js';
import { type Language, LANGUAGES } from '../i18n/languages.js';
import { COLOUR_SCHEMES, type ColourScheme, useColourScheme } from '../theme/colour-scheme.js';
import styles from './preferences.module.css';

/** Language and colours; plain selects, which every device knows how to show. */
export function Preferences() {
  const { t, i18n } = useTranslation();
  const [scheme, choose] = useColourScheme();
  return (
    <div className={styles.preferences}>
      <select
        className={styles.select}
        aria-label={t('shell.language')}
        value={i18n.language}
        onChange={(event) => void changeLanguage(event.target.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
      <select
        className={styles.select}
        aria-label={t('shell.colours')}
        value={scheme}
        onChange={(event) => choose(event.target.value as ColourScheme)}
      >
        {COLOUR_SCHEMES.map((one) => (
          <option key={one} value={one}>
            {t(`colours.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
