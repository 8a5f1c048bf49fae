import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { useIntentKey } from '../../api/intent-key.js';
import type { JointProgramme } from '../../api/schema.js';
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

/** A tranche to one organization, within its share and the cash of the window. */
export function TransferForm({ programme, onClose }: { programme: JointProgramme; onClose: () => void }) {
  const { t } = useTranslation(['joint-programmes', 'common']);
  const format = useFormat();
  const [entity, setEntity] = useState(programme.shares[0]?.entity ?? '');
  const [amount, setAmount] = useState('');
  const [on, setOn] = useState(() => calendarDate(new Date()));
  const [memo, setMemo] = useState('');
  const { busy, problem, run } = useAction();
  const intent = useIntentKey();
  const share = programme.shares.find((one) => one.entity === entity);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = {
      entity,
      amount: { amount: parseAmount(amount, format.language), currency: 'USD' },
      on,
      ...(memo.trim() ? { memo: memo.trim() } : {}),
    };
    const params = { id: programme.id };
    const idempotencyKey = intent.keyFor(body);
    if (!(await run(() => api.post('/joint-programmes/{id}/transfers', { params, body, idempotencyKey }))))
      return;
    intent.done();
    toast.good(t('joint-programmes:transferredToast', { entity }));
    onClose();
  };
  const amountField = problem.field('/amount');
  return (
    <FormPanel title={t('joint-programmes:transfer')} level={3} onSubmit={submit}>
      <ErrorSummary problem={problem.value} />
      <div className={formStyles.row}>
        <SelectField
          {...problem.field('/entity')}
          label={t('joint-programmes:organization')}
          value={entity}
          options={programme.shares.map((one) => ({ value: one.entity, label: one.entity }))}
          onChange={setEntity}
        />
        <AmountField
          {...amountField}
          error={amountField.error ?? problem.field('/amount/amount').error}
          label={t('joint-programmes:amount')}
          hint={share ? t('joint-programmes:leftOfShare', { amount: format.money(share.open) }) : undefined}
          currency="USD"
          value={amount}
          onChange={setAmount}
        />
        <TextField
          {...problem.field('/on')}
          label={t('joint-programmes:on')}
          type="date"
          value={on}
          onChange={setOn}
        />
        <TextField
          {...problem.field('/memo')}
          label={`${t('joint-programmes:memo')} (${t('common:form.optional')})`}
          value={memo}
          onChange={setMemo}
        />
      </div>
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('joint-programmes:transfer')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </FormPanel>
  );
}
