import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../../ui/field-id.js';
import type { OfKind } from '../../catalogue.js';
import { Choice } from '../../fields/choice.js';
import { useChoiceLabels } from '../../read/choice-labels.js';
import { useEditor } from '../editor.js';

/** One of a few words. */
export function ChoiceInput({ name }: { name: OfKind<'choice'> }) {
  const { t } = useTranslation('concept-notes');
  const labels = useChoiceLabels();
  const { view, limits, set, error } = useEditor();
  return (
    <Choice
      id={fieldId(`/${name}`)}
      label={t(`field.${name}`)}
      hint={t(`hint.${name}`)}
      error={error(`/${name}`)}
      value={view.draft[name]}
      options={limits
        .choices('ConceptNoteInput', name)
        .map((value) => ({ value, label: labels[name](value) }))}
      onChange={(value) => set(name, value)}
    />
  );
}
