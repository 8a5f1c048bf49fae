import type { ReactNode } from 'react';
import styles from './area-tag.module.css';

/** A thematic area by its fixed colour and its number, with its title where there is room. */
export function AreaTag({ number, children }: { number: number; children?: ReactNode }) {
  return (
    <span className={styles.tag}>
      <span
        className={styles.number}
        style={{ background: `var(--area-${number})`, color: `var(--on-area-${number})` }}
      >
        {number}
      </span>
      {children ? <span>{children}</span> : null}
    </span>
  );
}
