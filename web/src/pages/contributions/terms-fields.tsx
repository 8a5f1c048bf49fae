import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { AREAS, FUND_WINDOWS } from '../../api/fund-terms.js';
import { readAll } from '../../api/read-all.js';
import { useAreaTitle } from '../../api/reference.js';
import { useFormat } from '../../format/use-format.js';
import { AmountField } from '../../ui/amount-field.js';
import formStyles from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { FormProblem } from '../../ui/use-problem.js';
import type { TermsDraft } from './terms-draft.js';

interface TermsFieldsProps {
  draft: TermsDraft;
  problem: FormProblem;
  onChange: (part: Partial<TermsDraft>) => void;
}

/** What a pledge and an agreement have in common: donor, window, earmark, amount, and the rate where it needs one. */
export function TermsFields({ draft, problem, onChange }: TermsFieldsProps) {
  const areaTitle = useAreaTitle();
  const { t } = useTranslation(['contributions', 'common']);
  const { language } = useFormat();
  const donors = useQuery({
    queryKey: ['donors', 'choice'],
    queryFn: ({ signal }) =>
      readAll((cursor) => api.get('/donors', { query: { limit: 200, cursor }, signal })),
  });
  const currencies = useQuery({
    queryKey: ['reference', 'currencies'],
    queryFn: async ({ signal }) => (await api.get('/reference/currencies', { signal })).data.items,
    staleTime: Infinity,
  });
  const currencyNames = new Intl.DisplayNames(language, { type: 'currency' });
  const field = (name: keyof TermsDraft) => ({
    ...problem.field(`/${name}`),
    value: draft[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const amount = field('amount');
  return (
    <>
      <div className={formStyles.row}>
        <SelectField
          {...field('donorId')}
          label={t('contributions:donor')}
          options={[
            { value: '', label: t('contributions:choose') },
            ...(donors.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          {...field('window')}
          label={t('contributions:window')}
          options={FUND_WINDOWS.map((value) => ({ value, label: t(`contributions:windows.${value}`) }))}
        />
        <SelectField
          {...field('area')}
          label={t('contributions:earmark')}
          options={[
            { value: '', label: t('contributions:unearmarked') },
            ...AREAS.map((number) => ({
              value: String(number),
              label: `${number} · ${areaTitle(number)}`,
            })),
          ]}
        />
      </div>
      <div className={formStyles.row}>
        <SelectField
          id={problem.field('/amount/currency').id}
          error={problem.field('/amount/currency').error}
          label={t('contributions:currency')}
          value={draft.currency}
          options={(currencies.data ?? [{ code: 'USD' }]).map(({ code }) => ({
            value: code,
            label: `${code} · ${currencyNames.of(code) ?? code}`,
          }))}
          onChange={(currency) => onChange({ currency })}
        />
        <AmountField
          {...amount}
          error={amount.error ?? problem.field('/amount/amount').error}
          label={t('contributions:amount')}
          currency={draft.currency}
        />
      </div>
      {draft.currency === 'USD' ? null : (
        <div className={formStyles.row}>
          <TextField
            {...field('exchangeRate')}
            label={t('contributions:exchangeRate')}
            hint={t('contributions:exchangeRateHint', { currency: draft.currency })}
            inputMode="decimal"
          />
          <TextField {...field('rateDate')} label={t('contributions:rateDate')} type="date" />
          <TextField
            {...field('rateSource')}
            label={t('contributions:rateSource')}
            hint={t('contributions:rateSourceHint')}
          />
        </div>
      )}
    </>
  );
}
