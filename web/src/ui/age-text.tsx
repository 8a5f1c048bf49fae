import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

/** How long something stands where it stands; the exact number of days is told on demand. */
export function AgeText({ days }: { days: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <span title={format.days(days)}>{days === 0 ? t('value.today') : format.age(days)}</span>;
}
