import { useTranslation } from 'react-i18next';
import { useCountries } from '../../../api/reference.js';
import type { FundedProgramme, Pipeline } from '../../../api/schema.js';
import { ChartFigure } from '../../../charts/chart-figure.js';
import { PairedBars } from '../../../charts/paired-bars.js';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';
import { countRegions } from './count-regions.js';
import { useRegionName } from './region-name.js';

/** Programmes by UN region: funded and in the pipeline. */
export function RegionsChart({
  pipeline,
  funded,
}: {
  pipeline: Pipeline;
  funded: readonly FundedProgramme[];
}) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const { region } = useCountries();
  const regionName = useRegionName();
  const located = funded.map(({ countries }) => ({ countries: countries.map(({ code }) => code) }));
  const rows = countRegions(located, pipeline.items, region);
  // Names with an article, as in a sentence, start with a capital where they are used alone.
  const heading = (code: string) => {
    const name = regionName(code);
    return name.charAt(0).toLocaleUpperCase(format.language) + name.slice(1);
  };
  const [first] = rows;
  if (!first) return null;
  const title = t('regions.title', {
    region: regionName(first.region),
    count: first.funded + first.pipeline,
  });
  return (
    <ChartFigure
      title={title}
      subtitle={t('regions.subtitle')}
      source={t('source.ledgerAndPipeline')}
      asOf={pipeline.asOf}
      table={
        <DataTable
          caption={title}
          rows={rows}
          rowKey={(row) => row.region}
          columns={[
            { key: 'region', header: t('column.region'), cell: (row) => heading(row.region) },
            {
              key: 'funded',
              header: t('regions.funded'),
              cell: (row) => format.number(row.funded),
              align: 'end',
            },
            {
              key: 'pipeline',
              header: t('regions.pipeline'),
              cell: (row) => format.number(row.pipeline),
              align: 'end',
            },
          ]}
        />
      }
    >
      <PairedBars
        alt={t('target.alt', {
          title,
          facts: format.list(
            rows.map((row) =>
              t('regions.altRow', {
                region: regionName(row.region),
                funded: row.funded,
                pipeline: row.pipeline,
              }),
            ),
          ),
        })}
        panels={rows.map((row) => ({
          key: row.region,
          heading: heading(row.region),
          colour: 'var(--chart-1)',
          bars: [
            { kind: 'full', name: t('regions.funded'), value: row.funded, text: format.number(row.funded) },
            {
              kind: 'outline',
              name: t('regions.pipeline'),
              value: row.pipeline,
              text: format.number(row.pipeline),
            },
          ],
        }))}
      />
    </ChartFigure>
  );
}
