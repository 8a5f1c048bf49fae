import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import { AreaTag } from '../../../ui/area-tag.js';
import { fieldId } from '../../../ui/field-id.js';
import { Checklist } from '../fields/checklist.js';
import { Choice } from '../fields/choice.js';
import { inLanguage } from '../references.js';
import { useEditor } from './editor.js';

/** Thematic areas, objectives of the Compact and SDG targets. */
export function AlignmentSection() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const { view, references, set, error } = useEditor();
  const { draft } = view;
  const areaTitle = (number: number) => {
    const area = references.areas.find((one) => one.number === number);
    return area ? inLanguage(area.shortTitle, language) : '';
  };
  const numbers = (values: readonly string[]) => values.map(Number);
  return (
    <>
      <Choice
        id={fieldId('/primaryArea')}
        label={t('field.primaryArea')}
        hint={t('hint.primaryArea')}
        error={error('/primaryArea')}
        value={draft.primaryArea?.toString() ?? ''}
        options={references.areas.map(({ number, title }) => ({
          value: String(number),
          label: <AreaTag number={number}>{language === 'en' ? title : areaTitle(number)}</AreaTag>,
        }))}
        onChange={(value) => set('primaryArea', Number(value))}
      />
      <Checklist
        id={fieldId('/otherAreas')}
        label={t('field.otherAreas')}
        hint={t('hint.otherAreas')}
        error={error('/otherAreas', true)}
        value={draft.otherAreas.map(String)}
        options={references.areas
          .filter(({ number }) => number !== draft.primaryArea || draft.otherAreas.includes(number))
          .map(({ number }) => ({ value: String(number), mark: number, label: areaTitle(number) }))}
        onChange={(value) => set('otherAreas', numbers(value))}
      />
      <Checklist
        id={fieldId('/objectives')}
        label={t('field.objectives')}
        hint={t('hint.objectives')}
        error={error('/objectives', true)}
        value={draft.objectives.map(String)}
        search={t('form.searchObjectives')}
        options={references.objectives.map(({ number, title, shortTitle, area }) => ({
          value: String(number),
          mark: number,
          label: language === 'en' ? title : inLanguage(shortTitle, language),
          short: `${number} ${inLanguage(shortTitle, language)}`,
          group: area === null ? t('form.crossCutting') : `${area} · ${areaTitle(area)}`,
        }))}
        onChange={(value) => set('objectives', numbers(value))}
      />
      <Checklist
        id={fieldId('/sdgTargets')}
        label={t('field.sdgTargets')}
        hint={t('hint.sdgTargets')}
        error={error('/sdgTargets', true)}
        value={draft.sdgTargets}
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
    </>
  );
}
