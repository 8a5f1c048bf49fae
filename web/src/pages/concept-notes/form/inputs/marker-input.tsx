import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../../ui/field-id.js';
import type { OfKind } from '../../catalogue.js';
import { Choice } from '../../fields/choice.js';
import { LongText } from '../../fields/long-text.js';
import type { Limits } from '../../limits.js';
import { useChoiceLabels } from '../../read/choice-labels.js';
import { useEditor } from '../editor.js';
import styles from '../form.module.css';

/** The schema of each marker in the OpenAPI file, which knows its scores. */
const SCHEMAS: Readonly<Record<OfKind<'marker'>, string>> = {
  genderMarker: 'GenderMarkerInput',
  humanRightsMarker: 'HumanRightsMarkerInput',
};

/** A score with the reason for it. */
export function MarkerInput({ name }: { name: OfKind<'marker'> }) {
  const { t } = useTranslation('concept-notes');
  const labels = useChoiceLabels();
  const { view, limits, set, error } = useEditor();
  const marker = view.draft[name];
  return (
    <div className={styles.part}>
      <Choice
        id={fieldId(`/${name}`)}
        label={t(`field.${name}`)}
        hint={t(`hint.${name}`)}
        error={error(`/${name}`) ?? error(`/${name}/score`)}
        value={marker.score}
        options={scoresOf(limits, SCHEMAS[name]).map((value) => ({ value, label: labels[name](value) }))}
        onChange={(score) => set(name, { ...marker, score })}
      />
      <LongText
        id={fieldId(`/${name}/justification`)}
        label={t('form.markerReason')}
        error={error(`/${name}/justification`)}
        limit={limits.of(SCHEMAS[name], 'justification').maxLength}
        rows={2}
        value={marker.justification}
        onChange={(justification) => set(name, { ...marker, justification })}
      />
    </div>
  );
}

/** Words where the scores are words, else the whole numbers between the bounds. */
function scoresOf(limits: Limits, schema: string): readonly string[] {
  const words = limits.choices(schema, 'score');
  if (words.length > 0) return words;
  const { minimum = 0, maximum = 0 } = limits.of(schema, 'score');
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => String(minimum + index));
}
