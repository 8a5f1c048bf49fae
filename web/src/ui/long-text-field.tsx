import type { ReactNode } from 'react';
import { Field } from './field.js';
import styles from './field.module.css';

interface LongTextFieldProps {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  value: string;
  rows?: number;
  required?: boolean;
  onChange: (value: string) => void;
}

/** Several lines of text; grows with what is written. */
export function LongTextField(props: LongTextFieldProps) {
  const { id, label, hint, error, value, rows = 3, required, onChange } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...control}
          className={`${styles.control} ${styles.long}`}
          rows={rows}
          required={required}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
