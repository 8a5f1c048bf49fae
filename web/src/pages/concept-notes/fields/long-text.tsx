import { useLayoutEffect, useRef } from 'react';
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
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const fit = () => {
      element.style.blockSize = 'auto';
      element.style.blockSize = `${element.scrollHeight + 2}px`;
    };
    fit();
    let width = element.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      fit();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [value]);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <textarea
            {...control}
            ref={area}
            rows={rows}
            className={styles.control}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Counter text={value} limit={limit} always />
        </>
      )}
    </Field>
  );
}
