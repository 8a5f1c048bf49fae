import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { api } from '../../api/client.js';
import { useAreaTitle } from '../../api/reference.js';
import type { Agreement, Instalment } from '../../api/schema.js';
import { rateText } from '../../format/amount-text.js';
import { useFormat } from '../../format/use-format.js';
import { AreaTag } from '../../ui/area-tag.js';
import type { Column } from '../../ui/columns.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { FigureHeadline } from '../../ui/figure-headline.js';
import { Loaded } from '../../ui/loaded.js';
import { Money } from '../../ui/money.js';
import { NextActions } from '../../ui/next-actions.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ReasonDialog } from '../../ui/reason-dialog.js';
import { Section } from '../../ui/section.js';
import { StateTag } from '../../ui/state-tag.js';
import { toast } from '../../ui/toasts.js';
import styles from './contributions.module.css';
import { DepositsTable } from './deposits-table.js';

/** One agreement: what was signed, when which part is due, what has come. */
export function AgreementPage() {
  const { id = '' } = useParams();
  const query = useQuery({
    queryKey: ['agreements', id],
    queryFn: async ({ signal }) => (await api.get('/agreements/{id}', { params: { id }, signal })).data,
  });
  return (
    <Loaded query={query} page>
      {(agreement) => <AgreementView agreement={agreement} />}
    </Loaded>
  );
}

function AgreementView({ agreement }: { agreement: Agreement }) {
  const areaTitle = useAreaTitle();
  const { t } = useTranslation(['contributions', 'common']);
  const format = useFormat();
  const [ending, setEnding] = useState(false);
  const foreign = agreement.amount.currency !== 'USD';
  const columns: Column<Instalment>[] = [
    {
      key: 'number',
      header: t('contributions:instalment'),
      cell: ({ number }) => t('contributions:instalmentNumber', { number }),
    },
    { key: 'dueOn', header: t('contributions:dueOn'), cell: ({ dueOn }) => <DateText value={dueOn} /> },
    {
      key: 'amount',
      header: t('contributions:amount'),
      align: 'end',
      cell: ({ amount }) => <Money value={amount} />,
    },
    {
      key: 'deposited',
      header: t('contributions:received'),
      align: 'end',
      cell: ({ deposited }) => <Money value={deposited} />,
    },
    {
      key: 'state',
      header: t('contributions:state'),
      cell: ({ overdue }) => (overdue ? <StateTag state="overdue" /> : '–'),
    },
  ];
  return (
    <>
      <PageHeading
        title={t('contributions:agreementOf', { donor: agreement.donor.name })}
        above={<Link href="/contributions/agreements">{t('contributions:agreementsTitle')}</Link>}
        lead={
          <span className={styles.meta}>
            <StateTag state={agreement.state} />
            {agreement.overdue ? <StateTag state="overdue" /> : null}
            <span>{t('contributions:signedOnDay', { date: format.date(agreement.signedOn) })}</span>
            {agreement.area === null ? (
              <span>{t('contributions:unearmarked')}</span>
            ) : (
              <AreaTag number={agreement.area}>{areaTitle(agreement.area)}</AreaTag>
            )}
          </span>
        }
        aside={
          <NextActions
            actions={agreement.nextActions as { verb: 'cancel'; allowed: boolean; because?: string }[]}
            label={() => t('contributions:endAgreement')}
            onAct={() => setEnding(true)}
          />
        }
      />
      <div className={styles.figures}>
        <FigureHeadline
          size="medium"
          figure={<Money value={agreement.amount} />}
          label={t('contributions:agreed')}
          note={
            foreign
              ? t('contributions:rateUsed', {
                  usd: format.money(agreement.usdValue),
                  rate: agreement.exchangeRate
                    ? rateText(agreement.exchangeRate, format.language)
                    : t('common:value.notStated'),
                  currency: agreement.amount.currency,
                  date: agreement.rateDate ? format.date(agreement.rateDate) : t('common:value.notStated'),
                  source: agreement.rateSource ?? t('common:value.notStated'),
                })
              : undefined
          }
        />
        <FigureHeadline
          size="medium"
          figure={<Money value={agreement.deposited} />}
          label={t('contributions:receivedLabel')}
          note={foreign ? format.money(agreement.usdReceived) : undefined}
        />
        <FigureHeadline
          size="medium"
          figure={<Money value={agreement.outstanding} />}
          label={t('contributions:outstandingLabel')}
        />
      </div>
      <Section title={t('contributions:instalments')}>
        <DataTable
          caption={t('contributions:instalments')}
          columns={columns}
          rows={agreement.instalments}
          rowKey={({ id }) => id}
        />
      </Section>
      <Section title={t('contributions:nav.deposits')}>
        <DepositsTable agreementId={agreement.id} />
      </Section>
      {ending ? (
        <ReasonDialog
          title={t('contributions:endAgreement')}
          text={t('contributions:endAgreementText')}
          confirm={t('contributions:endAgreement')}
          reasonLabel={t('contributions:reason')}
          onConfirm={async (reason) => {
            await api.post('/agreements/{id}/transitions/cancel', {
              params: { id: agreement.id },
              body: reason ? { reason } : {},
            });
            toast.good(t('contributions:ended'));
          }}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </>
  );
}
