import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAreaTitle } from '../../api/reference.js';
import type { FundPosition, Meeting } from '../../api/schema.js';
import { sumMoney } from '../../format/sum-money.js';
import { AreaTag } from '../../ui/area-tag.js';
import type { Column } from '../../ui/columns.js';
import { DataTable } from '../../ui/data-table.js';
import { Loaded } from '../../ui/loaded.js';
import { Money } from '../../ui/money.js';
import { Section } from '../../ui/section.js';
import styles from './area-balance.module.css';
import { pipelineQuery } from './queries.js';
import { tentativeByArea } from './tentative-by-area.js';

type AreaRow = FundPosition['byArea'][number];

/** Which areas the pipeline covers, which are funded, and what each may still spend. */
export function AreaBalance({ meeting, position }: { meeting: Meeting; position: FundPosition | undefined }) {
  const areaTitle = useAreaTitle();
  const { t } = useTranslation(['meetings', 'common']);
  const pipeline = useQuery(pipelineQuery(meeting));
  if (!position) return null;
  const tentative = tentativeByArea(meeting);
  return (
    <Section
      title={t('meetings:balance.title')}
      lead={t(
        position.reserved.amount === '0.00' ? 'meetings:balance.lead' : 'meetings:balance.leadTentative',
      )}
    >
      <Loaded query={pipeline}>
        {({ areas }) => {
          const columns: Column<AreaRow>[] = [
            {
              key: 'area',
              header: t('meetings:balance.area'),
              cell: ({ number }) => (
                <div className={styles.area}>
                  <AreaTag number={number}>{areaTitle(number)}</AreaTag>
                </div>
              ),
            },
            {
              key: 'funded',
              header: t('meetings:balance.funded'),
              align: 'end',
              cell: (area) =>
                area.jointProgrammes === 0 ? (
                  <span className={styles.gap}>{t('meetings:balance.noneFunded')}</span>
                ) : (
                  <Counted count={area.jointProgrammes} money={area.programmed} />
                ),
            },
            {
              key: 'tentative',
              header: t('meetings:balance.tentative'),
              align: 'end',
              cell: ({ number }) => {
                const items = tentative.get(number) ?? [];
                const money = sumMoney(items.flatMap(({ amount }) => amount ?? []));
                return items.length === 0 ? '–' : <Counted count={items.length} money={money} />;
              },
            },
            {
              key: 'pipeline',
              header: t('meetings:balance.pipeline'),
              align: 'end',
              cell: ({ number }) => {
                const area = areas.find((one) => one.number === number);
                return area && area.programmes > 0 ? (
                  <Counted count={area.programmes} money={area.requested} />
                ) : (
                  <span className={styles.gap}>{t('meetings:balance.nonePipeline')}</span>
                );
              },
            },
            {
              key: 'left',
              header: t('meetings:balance.left'),
              align: 'end',
              cell: ({ available }) => <Money value={available} />,
            },
          ];
          return (
            <DataTable
              caption={t('meetings:balance.title')}
              columns={columns}
              rows={position.byArea}
              rowKey={({ number }) => String(number)}
              footer={[
                t('meetings:balance.unearmarked'),
                null,
                null,
                null,
                <Money key="left" value={position.availableUnearmarked} />,
              ]}
            />
          );
        }}
      </Loaded>
    </Section>
  );
}

function Counted({ count, money }: { count: number; money: { amount: string; currency: string } | null }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      {t('balance.programmes', { count })} · <Money value={money} short />
    </>
  );
}
