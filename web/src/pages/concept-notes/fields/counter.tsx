import { useTranslation } from 'react-i18next';
import styles from './fields.module.css';

const NEAR = 0.8;

/** Characters left, or too many; for short texts only once the limit is near. */
export function Counter({ text, limit, always = false }: { text: string; limit?: number; always?: boolean }) {
  const { t } = useTranslation();
  const { t: tn } = useTranslation('concept-notes');
  const length = text.length;
  if (limit === undefined || (!always && length < limit * NEAR)) return null;
  return (
    <p className={styles.counter} data-over={length > limit || undefined}>
      {length > limit
        ? tn('form.tooMany', { count: length - limit })
        : t('form.left', { count: limit - length })}
    </p>
  );
}
