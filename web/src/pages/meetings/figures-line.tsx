import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FundPosition } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { Loaded } from '../../ui/loaded.js';
import styles from './figures-line.module.css';

const FIGURES = ['committed', 'deposited', 'programmed', 'reserved', 'availableToProgramme'] as const;

/** The line of figures; it stays in sight while decisions are taken. */
export function FiguresLine({ query }: { query: UseQueryResult<FundPosition> }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  return (
    <Loaded query={query}>
      {(position) => (
        <section className={styles.line} aria-label={t('figures.title')}>
          <dl className={styles.figures}>
            {FIGURES.map((name) => (
              <div key={name} className={styles.figure} data-figure={name}>
                <dt>{t(`figures.${name}`)}</dt>
                <dd>{format.money(position[name])}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.note}>{t('figures.asOf', { date: format.date(position.asOf) })}</p>
        </section>
      )}
    </Loaded>
  );
}
