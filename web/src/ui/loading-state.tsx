import { useTranslation } from 'react-i18next';
import styles from './states.module.css';

/** Keeps the place of what is coming; says so to screen readers, and to others only when it takes a while. */
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
