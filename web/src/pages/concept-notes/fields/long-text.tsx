import type { CSSProperties } from 'react';
import { Field } from '../../../ui/field.js';
import { Counter } from './counter.js';
import styles from './fields.module.css';

interface LongTextProps {
  id: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  /** Characters that the server takes. */
  limit?: number;
  rows?: number;
  onChange: (value: string) => void;
}

/** A long answer: grows with what is written, and counts down to the limit. */
export function LongText({ id, label, hint, error, value, limit, rows = 4, onChange }: LongTextProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <textarea
            {...control}
            rows={rows}
            style={{ '--rows': rows } as CSSProperties}
            className={`${styles.control} ${styles.long}`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Counter text={value} limit={limit} always />
        </>
      )}
    </Field>
  );
}
