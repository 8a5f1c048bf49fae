import type { ReactNode } from 'react';
import styles from './states.module.css';

/** Nothing here yet: what will appear, and how to begin. */
export function EmptyState({ text, action }: { text: string; action?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p>{text}</p>
      {action ? <div>{action}</div> : null}
    </div>
  );
}
