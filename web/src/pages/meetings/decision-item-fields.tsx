import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FundPosition } from '../../api/schema.js';
import { useFormat } from '../../format/use-format.js';
import { AmountField } from '../../ui/amount-field.js';
import { AreaTag } from '../../ui/area-tag.js';
import { LongTextField } from '../../ui/long-text-field.js';
import type { FormProblem } from '../../ui/use-problem.js';
import type { DraftItem } from './decision-draft.js';
import styles from './meeting-page.module.css';

interface DecisionItemFieldsProps {
  item: DraftItem;
  /** RFC 6901 pointer of the item in the request. */
  pointer: string;
  needs: readonly string[];
  problem: FormProblem;
  position: FundPosition | undefined;
  onChange: (part: Partial<DraftItem>) => void;
  onRemove: () => void;
}

/** One note in a decision: the amount where money is allocated, with what is left for its area, and the reason. */
export function DecisionItemFields(props: DecisionItemFieldsProps) {
  const { item, pointer, needs, problem, position, onChange, onRemove } = props;
  const { t } = useTranslation(['meetings', 'common']);
  const format = useFormat();
  const { note } = item;
  const area = position?.byArea.find(({ number }) => number === note.primaryArea);
  const amount = problem.field(`${pointer}/amount`);
  return (
    <fieldset className={styles.item}>
      <legend className="visually-hidden">{note.reference}</legend>
      <div className={styles.itemHead}>
        <p className={styles.noteLine}>
          {note.primaryArea === null ? null : <AreaTag number={note.primaryArea} />}
          <strong>{note.reference}</strong>
          <span>{note.title}</span>
        </p>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('meetings:leaveOutNote', { reference: note.reference })}
          onClick={onRemove}
        >
          {t('meetings:leaveOut')}
        </Button>
      </div>
      {needs.includes('amount') ? (
        <AmountField
          id={amount.id}
          error={amount.error ?? problem.field(`${pointer}/amount/amount`).error}
          label={t('meetings:amount')}
          hint={
            <>
              {t('meetings:askedFor', { amount: format.money(note.requested) })}
              {area && position ? (
                <>
                  {' '}
                  {t('meetings:leftForArea', {
                    area: area.number,
                    earmarked: format.money(area.available),
                    unearmarked: format.money(position.availableUnearmarked),
                  })}
                </>
              ) : null}
            </>
          }
          currency="USD"
          value={item.amount}
          onChange={(value) => onChange({ amount: value })}
        />
      ) : null}
      <LongTextField
        {...problem.field(`${pointer}/reason`)}
        label={
          needs.includes('reason')
            ? t('meetings:reason')
            : `${t('meetings:reason')} (${t('common:form.optional')})`
        }
        rows={2}
        value={item.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </fieldset>
  );
}
