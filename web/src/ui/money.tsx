import { useTranslation } from 'react-i18next';
import type { MoneyValue } from '../format/money-text.js';
import { useFormat } from '../format/use-format.js';
import styles from './money.module.css';

/** An amount in full, or shortened for a headline; what is not stated is said so and is not zero. */
export function Money({ value, short = false }: { value: MoneyValue | null | undefined; short?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!value) return <span className={styles.missing}>{t('value.notStated')}</span>;
  return <span className={styles.money}>{short ? format.shortMoney(value) : format.money(value)}</span>;
}
