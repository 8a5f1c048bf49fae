import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import { TextField } from '../../ui/text-field.js';
import styles from './as-of-field.module.css';
import { editionsQuery } from './editions/queries.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

interface AsOfFieldProps {
  /** `YYYY-MM-DD`, or empty for today. */
  value: string;
  /** The day that the figures on the page are of. */
  shown: string | undefined;
  onChange: (asOf: string) => void;
}

/** The day that is asked for; today and the day of the latest edition are one press away. */
export function AsOfField({ value, shown, onChange }: AsOfFieldProps) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const { data: editions, isPending } = useQuery(editionsQuery);
  const [typed, setTyped] = useState<string | null>(null);
  const latest = editions?.[0];
  const choose = (asOf: string) => {
    setTyped(null);
    onChange(asOf);
  };
  return (
    <div className={styles.place}>
      <TextField
        id="as-of"
        label={t('asOf.label')}
        type="date"
        value={typed ?? (value || (shown ?? ''))}
        onChange={(text) => {
          setTyped(text);
          // Half a date is no question yet.
          if (DATE.test(text)) choose(text);
        }}
        onBlur={() => setTyped(null)}
      />
      <div className={styles.shortcuts}>
        <button type="button" aria-pressed={value === ''} onClick={() => choose('')}>
          {t('asOf.today')}
        </button>
        {isPending ? (
          // Keeps the place, so that nothing moves when the edition is known.
          <button type="button" className={styles.coming} aria-hidden="true" tabIndex={-1}>
            {t('asOf.edition', { date: format.date('2020-10-26') })}
          </button>
        ) : null}
        {latest ? (
          <button type="button" aria-pressed={value === latest.asOf} onClick={() => choose(latest.asOf)}>
            {t('asOf.edition', { date: format.date(latest.asOf) })}
          </button>
        ) : null}
      </div>
    </div>
  );
}
