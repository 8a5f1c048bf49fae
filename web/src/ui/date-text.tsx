import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** A calendar date, or an instant with its time of day, in the manner of the language. */
export function DateText({ value }: { value: string | null | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!value) return <>{t('value.notStated')}</>;
  return (
    <time dateTime={value}>{value.length === DATE_LENGTH ? format.date(value) : format.instant(value)}</time>
  );
}
