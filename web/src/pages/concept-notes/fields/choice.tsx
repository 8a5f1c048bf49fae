import type { ReactNode } from 'react';
import { Group } from './group.js';
import styles from './fields.module.css';

interface ChoiceProps {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  value: string;
  options: readonly { value: string; label: ReactNode; hint?: string }[];
  onChange: (value: string) => void;
}

/** One of a few, all of them in sight. */
export function Choice({ id, label, hint, error, value, options, onChange }: ChoiceProps) {
  return (
    <Group id={id} label={label} hint={hint} error={error}>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <small>{option.hint}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}
