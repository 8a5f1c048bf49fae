import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeetingSeat } from '../../api/schema.js';
import { fieldId } from '../../ui/field-id.js';
import { LongTextField } from '../../ui/long-text-field.js';
import { SelectField } from '../../ui/select-field.js';
import type { FormProblem } from '../../ui/use-problem.js';
import type { DecisionDraft } from './decision-draft.js';
import formStyles from '../../ui/form.module.css';
import styles from './meeting-page.module.css';

interface DecisionWordsFieldsProps {
  draft: DecisionDraft;
  seats: readonly MeetingSeat[];
  problem: FormProblem;
  onChange: (part: Partial<DecisionDraft>) => void;
}

/** The texts of a decision: a statement, conditions, recorded objections. */
export function DecisionWordsFields({ draft, seats, problem, onChange }: DecisionWordsFieldsProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const { objections } = draft;
  return (
    <details className={formStyles.text}>
      <summary>{t('meetings:moreWords')}</summary>
      <div className={formStyles.form} style={{ paddingBlockStart: 'var(--space-4)' }}>
        <LongTextField
          {...problem.field('/statement')}
          label={t('meetings:statement')}
          value={draft.statement}
          onChange={(statement) => onChange({ statement })}
        />
        <LongTextField
          {...problem.field('/conditions')}
          label={t('meetings:conditions')}
          hint={t('meetings:conditionsHint')}
          value={draft.conditions}
          onChange={(conditions) => onChange({ conditions })}
        />
        {objections.map((objection, index) => {
          const put = (part: Partial<typeof objection>) =>
            onChange({ objections: objections.with(index, { ...objection, ...part }) });
          return (
            <fieldset key={index} className={styles.item}>
              <legend className="visually-hidden">{t('meetings:objection')}</legend>
              <SelectField
                {...problem.field(`/objections/${index}/seatId`)}
                label={t('meetings:objectionBy')}
                value={objection.seatId}
                options={seats.map(({ seatId, holder }) => ({ value: seatId, label: holder }))}
                onChange={(seatId) => put({ seatId })}
              />
              <LongTextField
                {...problem.field(`/objections/${index}/text`)}
                label={t('meetings:objection')}
                rows={2}
                value={objection.text}
                onChange={(text) => put({ text })}
              />
              <label className={styles.check} htmlFor={fieldId(`/objections/${index}/maintained`)}>
                <input
                  id={fieldId(`/objections/${index}/maintained`)}
                  type="checkbox"
                  className={styles.present}
                  checked={objection.maintained}
                  onChange={(event) => put({ maintained: event.target.checked })}
                />
                {t('meetings:maintained')}
              </label>
              <div>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => onChange({ objections: objections.toSpliced(index, 1) })}
                >
                  {t('meetings:leaveOut')}
                </Button>
              </div>
            </fieldset>
          );
        })}
        <div>
          <Button
            variant="default"
            disabled={seats.length === 0}
            onClick={() =>
              onChange({
                objections: [...objections, { seatId: seats[0]!.seatId, text: '', maintained: false }],
              })
            }
          >
            {t('meetings:addObjection')}
          </Button>
        </div>
      </div>
    </details>
  );
}
