import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parseAmount } from '../../format/amount-text.js';
import { sumMoney } from '../../format/sum-money.js';
import { useFormat } from '../../format/use-format.js';
import { AmountField } from '../../ui/amount-field.js';
import formStyles from '../../ui/form.module.css';
import { TextField } from '../../ui/text-field.js';
import type { FormProblem } from '../../ui/use-problem.js';
import styles from './contributions.module.css';

/** A part of an agreement as it is typed. */
export interface InstalmentDraft {
  dueOn: string;
  amount: string;
}

interface InstalmentsFieldsProps {
  instalments: readonly InstalmentDraft[];
  currency: string;
  /** The amount of the agreement as it is typed. */
  total: string;
  problem: FormProblem;
  onChange: (instalments: readonly InstalmentDraft[]) => void;
}

/** When which part is due; their sum stands beside the amount of the agreement. */
export function InstalmentsFields({
  instalments,
  currency,
  total,
  problem,
  onChange,
}: InstalmentsFieldsProps) {
  const { t } = useTranslation('contributions');
  const format = useFormat();
  const money = (typed: string) => ({ amount: parseAmount(typed, format.language), currency });
  const sum = sumMoney(instalments.map(({ amount }) => money(amount)));
  const whole = sumMoney([money(total)]);
  return (
    <fieldset className={formStyles.form} style={{ margin: 0, padding: 0, border: 0 }}>
      <legend style={{ fontWeight: 600 }}>{t('instalments')}</legend>
      <p className={formStyles.text}>{t('instalmentsHint')}</p>
      {instalments.map((instalment, index) => {
        const amount = problem.field(`/instalments/${index}/amount`);
        const put = (part: Partial<InstalmentDraft>) =>
          onChange(instalments.with(index, { ...instalment, ...part }));
        return (
          <div key={index} className={styles.instalment}>
            <TextField
              {...problem.field(`/instalments/${index}/dueOn`)}
              label={t('dueOnNumber', { number: index + 1 })}
              type="date"
              value={instalment.dueOn}
              onChange={(dueOn) => put({ dueOn })}
            />
            <AmountField
              {...amount}
              error={amount.error ?? problem.field(`/instalments/${index}/amount/amount`).error}
              label={t('amountNumber', { number: index + 1 })}
              currency={currency}
              value={instalment.amount}
              onChange={(next) => put({ amount: next })}
            />
            <div>
              <Button
                variant="default"
                aria-label={t('leaveOutInstalment', { number: index + 1 })}
                onClick={() => onChange(instalments.toSpliced(index, 1))}
              >
                {t('leaveOut')}
              </Button>
            </div>
          </div>
        );
      })}
      <div className={formStyles.buttons}>
        <Button variant="default" onClick={() => onChange([...instalments, { dueOn: '', amount: '' }])}>
          {t('addInstalment')}
        </Button>
      </div>
      {instalments.length > 0 && sum ? (
        <p className={formStyles.text} role="status">
          {t('instalmentsSum', {
            sum: format.money(sum),
            total: whole ? format.money(whole) : '–',
          })}
        </p>
      ) : null}
    </fieldset>
  );
}
