import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { parseAmount } from '../../format/amount-text.js';
import { useFormat } from '../../format/use-format.js';
import { AmountField } from '../../ui/amount-field.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormPanel } from '../../ui/form-panel.js';
import formStyles from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import {
  DEFAULT_WINDOW,
  FUND_BASES,
  FUND_WINDOWS,
  type FundBasis,
  type FundWindow,
} from '../../api/fund-terms.js';

const EMPTY: Record<'window' | 'period' | 'from' | 'to' | 'amount' | 'basis', string> = {
  window: DEFAULT_WINDOW,
  period: '',
  from: '',
  to: '',
  amount: '',
  basis: 'commitments',
};

/** A funding target that is set outside a meeting. */
export function TargetForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['contributions', 'common']);
  const { language } = useFormat();
  const [draft, setDraft] = useState(EMPTY);
  const { busy, problem, run } = useAction();
  const field = (name: keyof typeof EMPTY) => ({
    ...problem.field(`/${name}`),
    value: draft[name],
    onChange: (value: string) => setDraft((before) => ({ ...before, [name]: value })),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = {
      ...draft,
      window: draft.window as FundWindow,
      basis: draft.basis as FundBasis,
      period: draft.period.trim(),
      amount: { amount: parseAmount(draft.amount, language), currency: 'USD' },
    };
    if (!(await run(() => api.post('/funding-targets', { body })))) return;
    toast.good(t('contributions:targetAdded'));
    onClose();
  };
  const amount = field('amount');
  return (
    <FormPanel title={t('contributions:addTarget')} onSubmit={submit}>
      <ErrorSummary problem={problem.value} />
      <div className={formStyles.row}>
        <TextField
          {...field('period')}
          label={t('contributions:period')}
          hint={t('contributions:periodHint')}
        />
        <AmountField
          {...amount}
          error={amount.error ?? problem.field('/amount/amount').error}
          label={t('contributions:amount')}
          currency="USD"
        />
        <TextField {...field('from')} label={t('contributions:from')} type="date" />
        <TextField {...field('to')} label={t('contributions:to')} type="date" />
        <SelectField
          {...field('basis')}
          label={t('contributions:basis')}
          options={FUND_BASES.map((value) => ({ value, label: t(`contributions:bases.${value}`) }))}
        />
        <SelectField
          {...field('window')}
          label={t('contributions:window')}
          options={FUND_WINDOWS.map((value) => ({ value, label: t(`contributions:windows.${value}`) }))}
        />
      </div>
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('contributions:addTarget')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </FormPanel>
  );
}
