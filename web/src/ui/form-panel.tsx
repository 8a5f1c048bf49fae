import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './form.module.css';

interface FormPanelProps {
  title: string;
  /** The rank of its heading: 3 inside of a section. */
  level?: 2 | 3;
  onSubmit: (event: FormEvent) => Promise<void>;
  children: ReactNode;
}

/**
 * A form that opens on a page on demand. Its heading takes the focus, since the button that opened it is gone; the
 * server checks what is sent, so that all is reported at once and in one manner.
 */
export function FormPanel({ title, level = 2, onSubmit, children }: FormPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <form className={styles.panel} onSubmit={(event) => void onSubmit(event)} noValidate>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </Heading>
      {children}
    </form>
  );
}
