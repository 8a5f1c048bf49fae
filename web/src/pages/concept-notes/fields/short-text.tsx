import type { InputHTMLAttributes } from 'react';
import { Field } from '../../../ui/field.js';
import { Counter } from './counter.js';
import styles from './fields.module.css';

interface ShortTextProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id' | 'value'> {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  /** Characters that the server takes. */
  limit?: number;
  width?: 'full' | 'short';
  onChange: (value: string) => void;
}

/** One line of text. */
export function ShortText({
  id,
  label,
  hint,
  error,
  value,
  limit,
  width,
  onChange,
  ...input
}: ShortTextProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <input
            type="text"
            autoComplete="off"
            {...input}
            {...control}
            className={styles.control}
            data-width={width}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Counter text={value} limit={limit} />
        </>
      )}
    </Field>
  );
}
