import { FUND_BASES, FUND_WINDOWS } from '../../api/fund-terms.js';
import { useTranslation } from 'react-i18next';
import { AmountField } from '../../ui/amount-field.js';
import formStyles from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import type { FormProblem } from '../../ui/use-problem.js';
import type { DraftTarget } from './decision-draft.js';

interface TargetFieldsProps {
  target: DraftTarget;
  problem: FormProblem;
  onChange: (target: DraftTarget) => void;
}

/** A funding target that the committee adopts. */
export function TargetFields({ target, problem, onChange }: TargetFieldsProps) {
  const { t } = useTranslation('meetings');
  const field = (name: keyof DraftTarget) => ({
    ...problem.field(`/items/0/${name}`),
    value: target[name],
    onChange: (value: string) => onChange({ ...target, [name]: value }),
  });
  const amount = field('amount');
  return (
    <div className={formStyles.row}>
      <TextField {...field('period')} label={t('target.period')} hint={t('target.periodHint')} />
      <AmountField
        {...amount}
        error={amount.error ?? problem.field('/items/0/amount/amount').error}
        label={t('amount')}
        currency="USD"
      />
      <TextField {...field('from')} label={t('target.from')} type="date" />
      <TextField {...field('to')} label={t('target.to')} type="date" />
      <SelectField
        {...field('basis')}
        label={t('target.basis')}
        options={FUND_BASES.map((basis) => ({ value: basis, label: t(`basis.${basis}`) }))}
      />
      <SelectField
        {...field('window')}
        label={t('target.window')}
        options={FUND_WINDOWS.map((window) => ({ value: window, label: t(`window.${window}`) }))}
      />
    </div>
  );
}
