import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countriesQuery } from '../../../api/reference.js';
import type { Pipeline } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import { FigureHeadline } from '../../../ui/figure-headline.js';
import { HeadingFirst } from '../../../ui/heading-first.js';
import { Loaded } from '../../../ui/loaded.js';
import { LoadingState } from '../../../ui/loading-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { useUrlState } from '../../../ui/use-url-state.js';
import { AsOfField } from '../as-of-field.js';
import { AreaFilter } from './area-filter.js';
import { filterProgrammes } from './filter-programmes.js';
import { PipelineFilters } from './pipeline-filters.js';
import styles from './pipeline-page.module.css';
import { ProgrammeTable } from './programme-table.js';
import { pipelineQuery } from './queries.js';

const DEFAULTS = { asOf: '', area: '', country: '', q: '', sort: 'reference' };

/** The pipeline as of a day: filter, search and order live in the address, which can be shared. */
export function PipelinePage() {
  const { t } = useTranslation('public');
  const [view, change] = useUrlState(DEFAULTS);
  const pipeline = useQuery(pipelineQuery(view.asOf));
  // The rows are drawn once, with the names of their countries, rather than jump when these arrive.
  const countries = useQuery(countriesQuery);
  return (
    <>
      <PageHeading
        title={t('pipeline.title')}
        lead={t('pipeline.lead')}
        aside={
          <AsOfField value={view.asOf} shown={pipeline.data?.asOf} onChange={(asOf) => change({ asOf })} />
        }
      />
      <HeadingFirst>
        <Loaded query={pipeline}>
          {(data) =>
            countries.isPending ? (
              <LoadingState />
            ) : (
              <>
                <Totals pipeline={data} />
                <AreaFilter areas={data.areas} chosen={view.area} onChoose={(area) => change({ area })} />
                <PipelineFilters pipeline={data} view={view} onChange={change} />
                <ProgrammeTable
                  pipeline={data}
                  shown={filterProgrammes(data.items, view)}
                  sort={view.sort}
                  onSort={(sort) => change({ sort })}
                  onClear={() => change({ area: '', country: '', q: '' })}
                />
              </>
            )
          }
        </Loaded>
      </HeadingFirst>
    </>
  );
}

function Totals({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const { totals, asOf } = pipeline;
  return (
    <div className={styles.totals}>
      <FigureHeadline
        figure={format.shortMoney(totals.requested)}
        label={t('pipeline.sought', {
          count: totals.programmes,
          countries: t('pipeline.countries', { count: totals.countries }),
        })}
        note={t('pipeline.note', { date: format.date(asOf) })}
      />
    </div>
  );
}
