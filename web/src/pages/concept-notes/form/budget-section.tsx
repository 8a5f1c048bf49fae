import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../ui/field-id.js';
import { SelectField } from '../../../ui/select-field.js';
import { BudgetGrid } from './budget-grid.js';
import { useEditor } from './editor.js';
import { EntityBudgets } from './entity-budgets.js';
import styles from './form.module.css';

/** Who asks for how much, and what for. */
export function BudgetSection() {
  const { t } = useTranslation('concept-notes');
  const { view, references, set, error } = useEditor();
  const { draft } = view;
  const taking = new Set(draft.entityBudgets.map(({ entity }) => entity));
  const entities = references.entities.filter(
    ({ code }) => taking.size === 0 || taking.has(code) || code === draft.conveningEntity,
  );
  return (
    <>
      <EntityBudgets />
      <div className={styles.narrow}>
        <SelectField
          id={fieldId('/conveningEntity')}
          label={t('field.conveningEntity')}
          hint={t('hint.conveningEntity')}
          error={error('/conveningEntity')}
          value={draft.conveningEntity}
          options={[
            { value: '', label: t('form.choose') },
            ...entities.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
          ]}
          onChange={(value) => set('conveningEntity', value)}
        />
      </div>
      <BudgetGrid />
    </>
  );
}
