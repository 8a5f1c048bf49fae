import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useAreaTitle } from '../../api/reference.js';
import type { FundPosition } from '../../api/schema.js';
import { calendarDate } from '../../format/date-text.js';
import { useFormat } from '../../format/use-format.js';
import { AreaTag } from '../../ui/area-tag.js';
import type { Column } from '../../ui/columns.js';
import { DataTable } from '../../ui/data-table.js';
import { FigureHeadline } from '../../ui/figure-headline.js';
import formStyles from '../../ui/form.module.css';
import { Loaded } from '../../ui/loaded.js';
import { Money } from '../../ui/money.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Section } from '../../ui/section.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { useUrlState } from '../../ui/use-url-state.js';
import { ContributionsNav } from './contributions-nav.js';
import styles from './contributions.module.css';
import { Equation } from './equation.js';
import { DEFAULT_WINDOW, FUND_WINDOWS, type FundWindow } from '../../api/fund-terms.js';

const DEFAULTS: { window: string; asOf: string } = { window: DEFAULT_WINDOW, asOf: '' };

/** Where the money of a window stands, and how each figure follows from the others. */
export function PositionPage() {
  const { t } = useTranslation('contributions');
  const [{ window, asOf }, change] = useUrlState(DEFAULTS);
  const [today] = useState(() => calendarDate(new Date()));
  const query = useQuery({
    queryKey: ['fund-position', window, asOf],
    queryFn: async ({ signal }) =>
      (
        await api.get('/fund/position', {
          query: { window: window as FundWindow, asOf: asOf || undefined },
          signal,
        })
      ).data,
  });
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <ContributionsNav />
      <div className={`${formStyles.row} ${styles.filters}`}>
        <SelectField
          id="filter-window"
          label={t('window')}
          value={window}
          options={FUND_WINDOWS.map((value) => ({ value, label: t(`windows.${value}`) }))}
          onChange={(value) => change({ window: value })}
        />
        <TextField
          id="filter-as-of"
          label={t('asOf')}
          type="date"
          max={today}
          value={asOf || today}
          onChange={(value) => change({ asOf: value === today ? '' : value })}
        />
      </div>
      <Loaded query={query}>{(position) => <Position position={position} />}</Loaded>
    </>
  );
}

function Position({ position }: { position: FundPosition }) {
  const areaTitle = useAreaTitle();
  const { t } = useTranslation(['contributions', 'common']);
  const format = useFormat();
  const columns: Column<FundPosition['byArea'][number]>[] = [
    {
      key: 'area',
      header: t('contributions:area'),
      cell: ({ number }) => <AreaTag number={number}>{areaTitle(number)}</AreaTag>,
    },
    {
      key: 'earmarked',
      header: t('contributions:earmarked'),
      align: 'end',
      cell: ({ earmarked }) => <Money value={earmarked} />,
    },
    {
      key: 'programmed',
      header: t('contributions:figures.programmed'),
      align: 'end',
      cell: ({ programmed }) => <Money value={programmed} />,
    },
    {
      key: 'programmes',
      header: t('contributions:programmes'),
      align: 'end',
      cell: ({ jointProgrammes }) => jointProgrammes,
    },
    {
      key: 'available',
      header: t('contributions:leftEarmarked'),
      align: 'end',
      cell: ({ available }) => <Money value={available} />,
    },
  ];
  return (
    <>
      <div className={styles.figures}>
        <FigureHeadline
          size="medium"
          figure={<Money value={position.committed} short />}
          label={t('contributions:committedBy', { count: position.donors })}
          note={position.targets
            .map(({ period, amount, reached }) =>
              t('contributions:ofTarget', {
                percent: format.percent(reached),
                amount: format.shortMoney(amount),
                period,
              }),
            )
            .join(' · ')}
        />
        <FigureHeadline
          size="medium"
          figure={<Money value={position.availableToProgramme} short />}
          label={t('contributions:leftLabel')}
          note={t('contributions:unearmarkedOfIt', { amount: format.money(position.availableUnearmarked) })}
        />
        <FigureHeadline
          size="medium"
          figure={<Money value={position.cash} short />}
          label={t('contributions:cashLabel')}
          note={t('contributions:asOfDay', { date: format.date(position.asOf) })}
        />
      </div>
      <div className={styles.columns}>
        <Section title={t('contributions:programmingTitle')} lead={t('contributions:programmingLead')}>
          <Equation
            caption={t('contributions:programmingTitle')}
            terms={[
              { name: 'committed', value: position.committed },
              { name: 'agentFeeOnCommitments', value: position.agentFeeOnCommitments, minus: true },
              ...(position.basis === 'deposits'
                ? ([
                    { name: 'awaitingDeposit', value: position.awaitingDeposit, minus: true },
                    { name: 'exchangeDifference', value: position.exchangeDifference, minus: true },
                  ] as const)
                : []),
              { name: 'programmed', value: position.programmed, minus: true },
              { name: 'reserved', value: position.reserved, minus: true },
            ]}
            result={{ name: 'available', value: position.availableToProgramme }}
          />
        </Section>
        <Section title={t('contributions:cashTitle')} lead={t('contributions:cashLead')}>
          <Equation
            caption={t('contributions:cashTitle')}
            terms={[
              { name: 'deposited', value: position.deposited },
              { name: 'agentFee', value: position.agentFee, minus: true },
              { name: 'transferred', value: position.transferred, minus: true },
            ]}
            result={{ name: 'cash', value: position.cash }}
          />
        </Section>
      </div>
      <Section title={t('contributions:byArea')}>
        <DataTable
          caption={t('contributions:byArea')}
          columns={columns}
          rows={position.byArea}
          rowKey={({ number }) => String(number)}
          footer={[
            t('contributions:unearmarkedRow'),
            null,
            null,
            null,
            <Money key="left" value={position.availableUnearmarked} />,
          ]}
        />
      </Section>
      <Section title={t('contributions:nav.pledges')} lead={t('contributions:pledgedLead')}>
        <p>
          <Money value={position.pledged} /> {t('contributions:pledged')}
          {position.pledgedWithoutRate.length > 0
            ? ` ${t('contributions:withoutRate', {
                list: format.list(position.pledgedWithoutRate.map((money) => format.money(money))),
              })}`
            : null}
        </p>
      </Section>
    </>
  );
}
