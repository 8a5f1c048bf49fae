import { useTranslation } from 'react-i18next';
import styles from './footer.module.css';

/** What this is, and the same facts for programs. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{t('shell.about')}</p>
        <ul className={styles.links}>
          <li>
            <a href="/api/docs">{t('shell.api')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
