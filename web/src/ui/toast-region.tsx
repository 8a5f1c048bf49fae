import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './toast-region.module.css';
import { toast, toastStore } from './toasts.js';

const MARKS = { good: '✓', bad: '!', neutral: 'i' } as const;

/** Where messages appear; always in the page, so that screen readers hear what is added. */
export function ToastRegion() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.all);
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {toasts.map(({ id, tone, text }) => (
        <div key={id} className={styles.toast} data-tone={tone}>
          <span className={styles.mark} aria-hidden="true">
            {MARKS[tone]}
          </span>
          <p>{text}</p>
          <button type="button" aria-label={t('shell.dismiss')} onClick={() => toast.dismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
