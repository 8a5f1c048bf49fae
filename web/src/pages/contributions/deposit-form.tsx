import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useIntentKey } from '../../api/intent-key.js';
import { readAll } from '../../api/read-all.js';
import { parseAmount } from '../../format/amount-text.js';
import { calendarDate } from '../../format/date-text.js';
import { useFormat } from '../../format/use-format.js';
import { AmountField } from '../../ui/amount-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormPanel } from '../../ui/form-panel.js';
import formStyles from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';

/** Cash on an agreement; what arrived in USD is said where the agreement is in another currency. */
export function DepositForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['contributions', 'common']);
  const format = useFormat();
  const [agreementId, setAgreementId] = useState('');
  const [instalmentId, setInstalmentId] = useState('');
  const [receivedOn, setReceivedOn] = useState(() => calendarDate(new Date()));
  const [amount, setAmount] = useState('');
  const [usd, setUsd] = useState('');
  const { busy, problem, run } = useAction();
  const intent = useIntentKey();
  const agreements = useQuery({
    queryKey: ['agreements', 'signed'],
    queryFn: ({ signal }) =>
      readAll((cursor) => api.get('/agreements', { query: { state: 'signed', limit: 200, cursor }, signal })),
  });
  const agreement = agreements.data?.find(({ id }) => id === agreementId);
  const currency = agreement?.amount.currency ?? 'USD';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const money = (typed: string, code: string) => ({
      amount: parseAmount(typed, format.language),
      currency: code,
    });
    const body = {
      agreementId,
      ...(instalmentId ? { instalmentId } : {}),
      receivedOn,
      amount: money(amount, currency),
      ...(currency !== 'USD' && usd.trim() ? { usdReceived: money(usd, 'USD') } : {}),
    };
    const idempotencyKey = intent.keyFor(body);
    if (!(await run(() => api.post('/deposits', { body, idempotencyKey })))) return;
    intent.done();
    toast.good(t('contributions:depositRecorded'));
    onClose();
  };
  const amountField = problem.field('/amount');
  const usdField = problem.field('/usdReceived');
  return (
    <FormPanel title={t('contributions:recordDeposit')} onSubmit={submit}>
      <ErrorSummary problem={problem.value} />
      <div className={formStyles.row}>
        <SelectField
          {...problem.field('/agreementId')}
          label={t('contributions:agreement')}
          value={agreementId}
          options={[
            { value: '', label: t('contributions:choose') },
            ...(agreements.data ?? []).map(({ id, donor, signedOn, outstanding }) => ({
              value: id,
              label: `${donor.name}, ${format.date(signedOn)} · ${format.money(outstanding)}`,
            })),
          ]}
          onChange={(id) => {
            setAgreementId(id);
            setInstalmentId('');
          }}
        />
        <SelectField
          {...problem.field('/instalmentId')}
          label={t('contributions:instalment')}
          value={instalmentId}
          options={[
            { value: '', label: t('contributions:inOrder') },
            ...(agreement?.instalments ?? []).map(({ id, number, dueOn, amount: part }) => ({
              value: id,
              label: `${number} · ${format.date(dueOn)} · ${format.money(part)}`,
            })),
          ]}
          onChange={setInstalmentId}
        />
      </div>
      <div className={formStyles.row}>
        <TextField
          {...problem.field('/receivedOn')}
          label={t('contributions:receivedOn')}
          type="date"
          value={receivedOn}
          onChange={setReceivedOn}
        />
        <AmountField
          {...amountField}
          error={amountField.error ?? problem.field('/amount/amount').error}
          label={t('contributions:amount')}
          currency={currency}
          value={amount}
          onChange={setAmount}
        />
        {currency === 'USD' ? null : (
          <AmountField
            {...usdField}
            error={usdField.error ?? problem.field('/usdReceived/amount').error}
            label={t('contributions:usdReceived')}
            currency="USD"
            value={usd}
            onChange={setUsd}
          />
        )}
      </div>
      <p className={formStyles.text}>{t('contributions:feeNote')}</p>
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('contributions:recordDeposit')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </FormPanel>
  );
}
