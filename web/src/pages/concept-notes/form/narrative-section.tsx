import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../ui/field-id.js';
import { NARRATIVE_PARTS } from '../draft/draft.js';
import { LongText } from '../fields/long-text.js';
import { useEditor } from './editor.js';

/** The story in six parts. */
export function NarrativeSection() {
  const { t } = useTranslation('concept-notes');
  const { view, limits, set, error } = useEditor();
  const { narrative } = view.draft;
  return NARRATIVE_PARTS.map((part) => (
    <LongText
      key={part}
      id={fieldId(`/narrative/${part}`)}
      label={t(`narrative.${part}`)}
      hint={t(`narrativeHint.${part}`)}
      error={error(`/narrative/${part}`)}
      limit={limits.of('NarrativeInput', part).maxLength}
      rows={6}
      value={narrative[part]}
      onChange={(text) => set('narrative', { ...narrative, [part]: text })}
    />
  ));
}
