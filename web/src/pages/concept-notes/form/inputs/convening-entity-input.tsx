import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../../ui/field-id.js';
import { SelectField } from '../../../../ui/select-field.js';
import { useEditor } from '../editor.js';
import styles from '../form.module.css';

/** The organization that leads the programme: one of those that have a budget in it. */
export function ConveningEntityInput() {
  const { t } = useTranslation('concept-notes');
  const { view, references, set, error } = useEditor();
  const { draft } = view;
  const taking = new Set(draft.entityBudgets.map(({ entity }) => entity));
  const entities = references.entities.filter(
    ({ code }) => taking.size === 0 || taking.has(code) || code === draft.conveningEntity,
  );
  return (
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
  );
}
