import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../../ui/field-id.js';
import type { NarrativePart } from '../../catalogue.js';
import { LongText } from '../../fields/long-text.js';
import { useEditor } from '../editor.js';

/** One part of the story. */
export function NarrativeInput({ part }: { part: NarrativePart }) {
  const { t } = useTranslation('concept-notes');
  const { view, limits, set, error } = useEditor();
  const { narrative } = view.draft;
  return (
    <LongText
      id={fieldId(`/narrative/${part}`)}
      label={t(`narrative.${part}`)}
      hint={t(`narrativeHint.${part}`)}
      error={error(`/narrative/${part}`)}
      limit={limits.of('NarrativeInput', part).maxLength}
      rows={6}
      value={narrative[part]}
      onChange={(text) => set('narrative', { ...narrative, [part]: text })}
    />
  );
}
