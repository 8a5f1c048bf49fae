import { DEFAULT_WINDOW } from '../../../api/fund-terms.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HeadingFirst } from '../../../ui/heading-first.js';
import { Loaded } from '../../../ui/loaded.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { useUrlState } from '../../../ui/use-url-state.js';
import { AsOfField } from '../as-of-field.js';
import { editionsQuery } from '../editions/queries.js';
import { pipelineQuery } from '../pipeline/queries.js';
import { AreasChart } from './areas-chart.js';
import { FundFigures } from './fund-figures.js';
import styles from './fund-page.module.css';
import { LatestEdition } from './latest-edition.js';
import { fundedQuery, fundQuery } from './queries.js';
import { RegionsChart } from './regions-chart.js';
import { TargetChart } from './target-chart.js';

const DEFAULTS = { asOf: '' };

/** The Fund at a glance: what was committed against the target, what is funded and what still seeks funds. */
export function FundPage() {
  const { t } = useTranslation('public');
  const [{ asOf }, change] = useUrlState(DEFAULTS);
  const fund = useQuery(fundQuery(asOf, DEFAULT_WINDOW));
  const reviews = useQuery(fundQuery(asOf, 'regional-reviews'));
  const pipeline = useQuery(pipelineQuery(asOf));
  const funded = useQuery(fundedQuery(asOf));
  const { data: editions } = useQuery(editionsQuery);
  const latest = editions?.[0];
  // On a day without a target in force, the chart shows the day of the latest edition, and says so.
  const wantsPast = fund.data?.targets.length === 0 && latest !== undefined && latest.asOf < fund.data.asOf;
  const past = useQuery({ ...fundQuery(latest?.asOf ?? '', DEFAULT_WINDOW), enabled: wantsPast });
  return (
    <>
      <PageHeading
        title={t('fund.title')}
        lead={t('fund.lead')}
        aside={<AsOfField value={asOf} shown={fund.data?.asOf} onChange={(day) => change({ asOf: day })} />}
      />
      <HeadingFirst>
        <Loaded query={fund}>
          {(position) => (
            <div className={styles.sections}>
              <FundFigures position={position} pipeline={pipeline.data} funded={funded.data} />
              <TargetChart
                position={wantsPast && past.data?.targets.length ? past.data : position}
                today={position.asOf}
              />
              {reviews.data &&
              (reviews.data.targets.length > 0 || Number(reviews.data.committed.amount) > 0) ? (
                <TargetChart position={reviews.data} today={position.asOf} />
              ) : null}
              <Loaded query={pipeline}>
                {(list) => (
                  <>
                    <AreasChart position={position} pipeline={list} />
                    <RegionsChart pipeline={list} funded={funded.data ?? []} />
                  </>
                )}
              </Loaded>
              {latest ? <LatestEdition edition={latest} /> : null}
            </div>
          )}
        </Loaded>
      </HeadingFirst>
    </>
  );
}
