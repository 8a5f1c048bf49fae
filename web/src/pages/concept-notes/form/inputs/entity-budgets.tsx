import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.js';
import { fieldId } from '../../../../ui/field-id.js';
import { SelectField } from '../../../../ui/select-field.js';
import { decimalOf, isDecimal, sumOfCents } from '../../../../format/cents.js';
import { AmountInput } from '../../fields/amount-input.js';
import { Group } from '../../fields/group.js';
import { useEditor } from '../editor.js';
import styles from '../form.module.css';

/** The UN organizations with the budget of each; an organization is chosen first, so that no row is half there. */
export function EntityBudgets() {
  const { t } = useTranslation('concept-notes');
  const format = useFormat();
  const { view, references, set, error } = useEditor();
  const { entityBudgets: rows, budgetLines } = view.draft;
  const nameOf = (code: string) => references.entities.find((one) => one.code === code)?.name ?? code;
  const free = references.entities.filter(({ code }) => !rows.some(({ entity }) => entity === code));
  const add = (entity: string) => {
    if (entity === '') return;
    set('entityBudgets', [...rows, { entity, amount: '' }]);
    const id = fieldId(`/entityBudgets/${rows.length}/amount`);
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const remove = (entity: string) => {
    set(
      'entityBudgets',
      rows.filter((row) => row.entity !== entity),
    );
    set(
      'budgetLines',
      budgetLines.filter((line) => line.entity !== entity),
    );
  };
  const total = decimalOf(sumOfCents(rows.map(({ amount }) => amount)));
  return (
    <Group
      id={fieldId('/entityBudgets')}
      label={t('field.entityBudgets')}
      hint={t('hint.entityBudgets')}
      error={error('/entityBudgets')}
    >
      {rows.map(({ entity, amount }, index) => {
        const id = fieldId(`/entityBudgets/${index}/amount`);
        const wrong = amount !== '' && !isDecimal(amount) ? t('form.notAmount') : undefined;
        const message = wrong ?? error(`/entityBudgets/${index}`, true);
        return (
          <div key={entity} className={styles.entity} data-invalid={message ? true : undefined}>
            <label htmlFor={id}>
              <b>{entity}</b> <span>{nameOf(entity)}</span>
            </label>
            <div className={styles.entityAmount}>
              <span aria-hidden="true">USD</span>
              <AmountInput
                id={id}
                value={amount}
                invalid={message !== undefined}
                describedBy={message ? `${id}-error` : undefined}
                onChange={(value) =>
                  set(
                    'entityBudgets',
                    rows.map((row, at) => (at === index ? { ...row, amount: value } : row)),
                  )
                }
              />
            </div>
            <button
              type="button"
              className={styles.quiet}
              aria-label={t('form.removeOne', { name: entity })}
              onClick={() => remove(entity)}
            >
              {t('form.remove')}
            </button>
            {message ? (
              <p id={`${id}-error`} className={styles.rowError}>
                {message}
              </p>
            ) : null}
          </div>
        );
      })}
      {rows.length > 0 ? (
        <p className={styles.total}>
          <span>{t('form.requested')}</span>
          <b>{format.money({ amount: total, currency: 'USD' })}</b>
        </p>
      ) : null}
      <div className={styles.narrow}>
        <SelectField
          id="add-entity"
          label={t('form.addEntity')}
          value=""
          options={[
            { value: '', label: t('form.choose') },
            ...free.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
          ]}
          onChange={add}
        />
      </div>
    </Group>
  );
}
