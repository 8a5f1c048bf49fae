import { useTranslation } from 'react-i18next';
import { useAreaTitle } from '../../../api/reference.js';
import type { Pipeline, PublicFundPosition } from '../../../api/schema.js';
import { ChartFigure } from '../../../charts/chart-figure.js';
import { PairedBars } from '../../../charts/paired-bars.js';
import { chartNumber } from '../../../format/money-text.js';
import { useFormat } from '../../../format/use-format.js';
import { AreaTag } from '../../../ui/area-tag.js';
import { DataTable } from '../../../ui/data-table.js';

/** Funded and still sought by thematic area, as small multiples on one scale. */
export function AreasChart({ position, pipeline }: { position: PublicFundPosition; pipeline: Pipeline }) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const areaTitle = useAreaTitle();
  const rows = pipeline.areas.map((area) => {
    const funded = position.byArea.find(({ number }) => number === area.number);
    return { ...area, funded: funded?.programmed ?? null, jointProgrammes: funded?.jointProgrammes ?? 0 };
  });
  const covered = rows.filter(({ jointProgrammes }) => jointProgrammes > 0).length;
  const most = rows.reduce((a, b) => (chartNumber(b.requested) > chartNumber(a.requested) ? b : a), rows[0]!);
  const title =
    chartNumber(most.requested) === 0
      ? t('areas.titleNone', { covered, all: rows.length })
      : covered === rows.length
        ? t('areas.titleAll', { area: areaTitle(most.number) })
        : t('areas.title', { covered, all: rows.length, area: areaTitle(most.number) });
  const fundedText = (row: (typeof rows)[number]) =>
    row.funded ? format.shortMoney(row.funded) : t('areas.nothing');
  return (
    <ChartFigure
      title={title}
      subtitle={t('areas.subtitle')}
      source={t('source.ledgerAndPipeline')}
      asOf={pipeline.asOf}
      table={
        <DataTable
          caption={title}
          rows={rows}
          rowKey={(row) => String(row.number)}
          columns={[
            {
              key: 'area',
              header: t('column.area'),
              cell: (row) => <AreaTag number={row.number}>{areaTitle(row.number)}</AreaTag>,
            },
            {
              key: 'funded',
              header: t('areas.funded'),
              cell: (row) => (row.funded ? format.money(row.funded) : ''),
              align: 'end',
            },
            {
              key: 'jointProgrammes',
              header: t('areas.fundedProgrammes'),
              cell: (row) => format.number(row.jointProgrammes),
              align: 'end',
            },
            {
              key: 'sought',
              header: t('areas.sought'),
              cell: (row) => format.money(row.requested),
              align: 'end',
            },
            {
              key: 'programmes',
              header: t('areas.soughtProgrammes'),
              cell: (row) => format.number(row.programmes),
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
              t('areas.altRow', {
                area: areaTitle(row.number),
                funded: fundedText(row),
                sought: format.shortMoney(row.requested),
              }),
            ),
          ),
        })}
        panels={rows.map((row) => ({
          key: String(row.number),
          heading: <AreaTag number={row.number}>{areaTitle(row.number)}</AreaTag>,
          colour: `var(--area-${row.number})`,
          bars: [
            {
              kind: 'full',
              name: t('areas.funded'),
              value: row.funded ? chartNumber(row.funded) : 0,
              text: fundedText(row),
            },
            {
              kind: 'outline',
              name: t('areas.sought'),
              value: chartNumber(row.requested),
              text: format.shortMoney(row.requested),
            },
          ],
        }))}
      />
    </ChartFigure>
  );
}
