import type { InputHTMLAttributes, ReactNode } from 'react';
import { Field } from './field.js';
import styles from './field.module.css';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  onChange: (value: string) => void;
}

/** A line of text, a date or a search; light enough for the public pages. */
export function TextField({ id, label, hint, error, onChange, ...input }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...input}
          {...control}
          className={styles.control}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
