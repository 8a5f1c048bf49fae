import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { api } from '../../api/client.js';
import { useIntentKey } from '../../api/intent-key.js';
import { readAll } from '../../api/read-all.js';
import { parseAmount } from '../../format/amount-text.js';
import { calendarDate } from '../../format/date-text.js';
import { useFormat } from '../../format/use-format.js';
import { ErrorSummary } from '../../ui/error-summary.js';
import { FormPanel } from '../../ui/form-panel.js';
import formStyles from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { toast } from '../../ui/toasts.js';
import { useAction } from '../../ui/use-action.js';
import { type InstalmentDraft, InstalmentsFields } from './instalments-fields.js';
import { EMPTY_TERMS, termsBody, termsOf } from './terms-draft.js';
import { TermsFields } from './terms-fields.js';

/** Records a signed agreement, from a pledge where there is one. */
export function AgreementForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['contributions', 'common']);
  const format = useFormat();
  const [, go] = useLocation();
  const [terms, setTerms] = useState(EMPTY_TERMS);
  const [pledgeId, setPledgeId] = useState('');
  const [signedOn, setSignedOn] = useState(() => calendarDate(new Date()));
  const [instalments, setInstalments] = useState<readonly InstalmentDraft[]>([]);
  const { busy, problem, run } = useAction();
  const intent = useIntentKey();
  const pledges = useQuery({
    queryKey: ['pledges', 'announced'],
    queryFn: ({ signal }) =>
      readAll((cursor) => api.get('/pledges', { query: { state: 'announced', limit: 200, cursor }, signal })),
  });
  const takePledge = (id: string) => {
    setPledgeId(id);
    const pledge = pledges.data?.find((one) => one.id === id);
    if (pledge) setTerms(termsOf(pledge, format.language));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = {
      ...termsBody(terms, format.language),
      signedOn,
      ...(pledgeId ? { pledgeId } : {}),
      ...(instalments.length > 0
        ? {
            instalments: instalments.map(({ dueOn, amount }) => ({
              dueOn,
              amount: { amount: parseAmount(amount, format.language), currency: terms.currency },
            })),
          }
        : {}),
    };
    const idempotencyKey = intent.keyFor(body);
    await run(async () => {
      const { data } = await api.post('/agreements', { body, idempotencyKey });
      intent.done();
      toast.good(t('contributions:agreementAdded', { donor: data.donor.name }));
      go(`/contributions/agreements/${data.id}`);
    });
  };
  return (
    <FormPanel title={t('contributions:addAgreement')} onSubmit={submit}>
      <ErrorSummary problem={problem.value} />
      <div className={formStyles.row}>
        <SelectField
          {...problem.field('/pledgeId')}
          label={`${t('contributions:fromPledge')} (${t('common:form.optional')})`}
          value={pledgeId}
          options={[
            { value: '', label: t('contributions:noPledge') },
            ...(pledges.data ?? []).map(({ id, donor, amount }) => ({
              value: id,
              label: `${donor.name} · ${format.money(amount)}`,
            })),
          ]}
          onChange={takePledge}
        />
        <TextField
          {...problem.field('/signedOn')}
          label={t('contributions:signedOn')}
          type="date"
          value={signedOn}
          onChange={setSignedOn}
        />
      </div>
      <TermsFields
        draft={terms}
        problem={problem}
        onChange={(part) => setTerms((before) => ({ ...before, ...part }))}
      />
      <InstalmentsFields
        instalments={instalments}
        currency={terms.currency}
        total={terms.amount}
        problem={problem}
        onChange={setInstalments}
      />
      <div className={formStyles.buttons}>
        <Button type="submit" loading={busy}>
          {t('contributions:addAgreement')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:form.cancel')}
        </Button>
      </div>
    </FormPanel>
  );
}
