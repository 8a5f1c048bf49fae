import type { ReactNode } from 'react';
import styles from './amount-field.module.css';
import { Field } from './field.js';
import fieldStyles from './field.module.css';

interface AmountFieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** ISO 4217 code, shown before the amount. */
  currency: string;
  value: string;
  onChange: (value: string) => void;
}

/** An amount of money: the currency comes first, digits align at the end. */
export function AmountField({ id, label, hint, error, currency, value, onChange }: AmountFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <div className={styles.amount}>
          <span className={styles.currency} aria-hidden="true">
            {currency}
          </span>
          <input
            {...control}
            className={`${fieldStyles.control} ${styles.digits}`}
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </Field>
  );
}
