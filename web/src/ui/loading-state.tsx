import { useTranslation } from 'react-i18next';
import styles from './states.module.css';

/** A placeholder while content loads. Tells screen readers at once, and others only when it takes a while. */
export function LoadingState() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{t('shell.loading')}</span>
      <span className={styles.bar} aria-hidden="true" />
      <span className={styles.bar} aria-hidden="true" />
      <span className={styles.bar} aria-hidden="true" />
    </div>
  );
}
