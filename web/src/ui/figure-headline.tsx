import type { ReactNode } from 'react';
import styles from './figure-headline.module.css';

interface FigureHeadlineProps {
  /** The figure with its unit: `USD 12.5 million`. */
  figure: ReactNode;
  /** What it counts: `committed of USD 25 million (50 %)`. */
  label: ReactNode;
  /** Date, definition, number of donors. */
  note?: ReactNode;
  /** Smaller, for a row of several. */
  size?: 'large' | 'medium';
}

/** The figure that people came for, at the top, with unit and date. */
export function FigureHeadline({ figure, label, note, size = 'large' }: FigureHeadlineProps) {
  return (
    <div className={styles.headline} data-size={size}>
      <p className={styles.figure}>{figure}</p>
      <p className={styles.label}>{label}</p>
      {note ? <p className={styles.note}>{note}</p> : null}
    </div>
  );
}
