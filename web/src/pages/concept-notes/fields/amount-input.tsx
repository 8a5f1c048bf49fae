import { useState } from 'react';
import { useFormat } from '../../../format/use-format.js';
import { amountText, typedDecimal } from '../../../format/amount-text.js';
import { isDecimal } from '../../../format/cents.js';
import styles from './fields.module.css';

interface AmountInputProps {
  id: string;
  /** A decimal, or what was typed while it is none. */
  value: string;
  onChange: (value: string) => void;
  label?: string;
  describedBy?: string;
  invalid?: boolean;
}

/** An amount in USD, typed in the manner of the language; what is no amount stays as typed and is marked. */
export function AmountInput({ id, value, onChange, label, describedBy, invalid }: AmountInputProps) {
  const { language } = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = value !== '' && !isDecimal(value);
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={styles.amount}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={wrong || invalid || undefined}
      value={typed ?? (wrong || value === '' ? value : amountText(value, language, 'always'))}
      onFocus={(event) => {
        setTyped(event.target.value);
        event.target.select();
      }}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const plain = text.replace(/^\s*USD/i, '').trim();
        const decimal = typedDecimal(plain, language);
        // With too many decimals it is no amount either: `1,005` shown as `1.005` reads as a thousand in Spanish.
        onChange(decimal !== null && isDecimal(decimal) ? decimal : plain);
      }}
    />
  );
}
