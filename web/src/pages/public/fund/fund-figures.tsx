import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FundedProgramme, Pipeline, PublicFundPosition } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { FigureHeadline } from '../../../ui/figure-headline.js';
import styles from './fund-page.module.css';

interface FundFiguresProps {
  position: PublicFundPosition;
  pipeline: Pipeline | undefined;
  funded: readonly FundedProgramme[] | undefined;
}

/** The figures that people came for. */
export function FundFigures({ position, pipeline, funded }: FundFiguresProps) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const [target] = position.targets;
  const date = format.date(position.asOf);
  return (
    <section className={styles.figures} aria-label={t('fund.figures')}>
      <FigureHeadline
        figure={format.shortMoney(position.committed)}
        label={
          target
            ? t('fund.committedOf', {
                amount: format.shortMoney(target.amount),
                period: target.period,
                percent: format.percent(target.reached),
              })
            : t('fund.committed')
        }
        note={t('fund.committedNote', { count: position.donors, date })}
      />
      <FigureHeadline
        size="medium"
        figure={format.shortMoney(position.deposited)}
        label={t('fund.deposited')}
        note={t('fund.depositedNote')}
      />
      <FigureHeadline
        size="medium"
        figure={format.shortMoney(position.programmed)}
        label={t('fund.programmed', { count: funded?.length ?? 0 })}
        note={t('fund.left', { amount: format.shortMoney(position.availableToProgramme) })}
      />
      {pipeline ? (
        <FigureHeadline
          size="medium"
          figure={format.shortMoney(pipeline.totals.requested)}
          label={t('fund.sought', { count: pipeline.totals.programmes })}
          note={<Link href={`/pipeline?asOf=${pipeline.asOf}`}>{t('fund.seePipeline')}</Link>}
        />
      ) : null}
    </section>
  );
}
