import { useTranslation } from 'react-i18next';
import type { PublicFundPosition } from '../../../api/schema.js';
import { BulletBar } from '../../../charts/bullet-bar.js';
import { ChartFigure } from '../../../charts/chart-figure.js';
import { chartNumber, type MoneyValue } from '../../../format/money-text.js';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';

interface TargetChartProps {
  position: PublicFundPosition;
  /** The day that the page shows. The chart names its own day when it differs. */
  today: string;
}

/** Target against pledged, committed and deposited, of one window. */
export function TargetChart({ position, today }: TargetChartProps) {
  const { t } = useTranslation('public');
  const format = useFormat();
  const [target] = position.targets;
  const stages = (['pledged', 'committed', 'deposited'] as const).map((stage) => ({
    key: stage,
    name: t(`stage.${stage}`),
    money: position[stage] satisfies MoneyValue,
  }));
  const drawn = stages.map(({ name, money }) => ({
    name,
    value: chartNumber(money),
    text: format.shortMoney(money),
  }));
  const title = target
    ? t('target.title', { percent: format.percent(target.reached), period: target.period })
    : t('target.noneTitle', { amount: format.shortMoney(position.committed) });
  const rows = [
    ...stages.map(({ key, name, money }) => ({ key, name, amount: format.money(money) })),
    ...position.targets.map(({ period, amount }) => ({
      key: `target ${period}`,
      name: t('target.name', { period }),
      amount: format.money(amount),
    })),
  ];
  return (
    <ChartFigure
      title={title}
      subtitle={[
        t(`window.${position.window}`),
        t('target.subtitle'),
        position.asOf === today
          ? ''
          : t('target.past', { date: format.date(position.asOf), today: format.date(today) }),
        target ? '' : t('target.none'),
      ]
        .filter(Boolean)
        .join(' ')}
      source={t('source.ledger')}
      asOf={position.asOf}
      table={
        <DataTable
          caption={title}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { key: 'name', header: t('target.stage'), cell: (row) => row.name },
            { key: 'amount', header: t('column.amount'), cell: (row) => row.amount, align: 'end' },
          ]}
        />
      }
    >
      <BulletBar
        stages={drawn}
        target={
          target
            ? {
                name: t('target.name', { period: target.period }),
                value: chartNumber(target.amount),
                text: format.shortMoney(target.amount),
              }
            : null
        }
        alt={t('target.alt', {
          title,
          facts: format.list(rows.map(({ name, amount }) => `${name}: ${amount}`)),
        })}
      />
    </ChartFigure>
  );
}
