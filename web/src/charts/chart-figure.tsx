import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';
import styles from './chart-figure.module.css';

interface ChartFigureProps {
  /** The finding, as a sentence with its figure. */
  title: string;
  /** What is drawn, in one line. */
  subtitle?: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
  source: string;
  /** Day of the figures, `YYYY-MM-DD`. */
  asOf: string;
  children: ReactNode;
}

/** A chart that explains itself: finding as title, source and date below, the same figures one click away. */
export function ChartFigure({ title, subtitle, table, source, asOf, children }: ChartFigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
      <div className={styles.chart}>{children}</div>
      <figcaption className={styles.caption}>
        <span>{t('chart.source', { source, date: format.date(asOf) })}</span>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={`${id}-table`}
          onClick={() => setOpen(!open)}
        >
          {open ? t('chart.hide') : t('chart.show')}
        </button>
      </figcaption>
      <div id={`${id}-table`} hidden={!open} className={styles.table}>
        {open ? table : null}
      </div>
    </figure>
  );
}
