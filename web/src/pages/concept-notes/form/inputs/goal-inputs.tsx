import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.js';
import { fieldId } from '../../../../ui/field-id.js';
import { Checklist } from '../../fields/checklist.js';
import { inLanguage } from '../../references.js';
import { useEditor } from '../editor.js';
import { areaTitle } from './area-inputs.js';

/** The objectives of the Compact that the programme works for. */
export function ObjectivesInput() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const { view, references, set, error } = useEditor();
  return (
    <Checklist
      id={fieldId('/objectives')}
      label={t('field.objectives')}
      hint={t('hint.objectives')}
      error={error('/objectives', true)}
      value={view.draft.objectives.map(String)}
      search={t('form.searchObjectives')}
      options={references.objectives.map(({ number, title, shortTitle, area }) => ({
        value: String(number),
        mark: number,
        label: language === 'en' ? title : inLanguage(shortTitle, language),
        short: `${number} ${inLanguage(shortTitle, language)}`,
        group: area === null ? t('form.crossCutting') : `${area} · ${areaTitle(references, area, language)}`,
      }))}
      onChange={(value) => set('objectives', value.map(Number))}
    />
  );
}

/** The SDG targets that the programme works for. */
export function SdgTargetsInput() {
  const { t } = useTranslation('concept-notes');
  const { view, references, set, error } = useEditor();
  return (
    <Checklist
      id={fieldId('/sdgTargets')}
      label={t('field.sdgTargets')}
      hint={t('hint.sdgTargets')}
      error={error('/sdgTargets', true)}
      value={view.draft.sdgTargets}
      search={t('form.searchTargets', { count: references.sdgTargets.length })}
      options={references.sdgTargets.map(({ code, goal, title }) => ({
        value: code,
        mark: code,
        label: title,
        short: code,
        group: t('form.goal', { goal }),
      }))}
      onChange={(value) => set('sdgTargets', value)}
    />
  );
}
