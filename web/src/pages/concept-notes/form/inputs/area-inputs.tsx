import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.js';
import { AreaTag } from '../../../../ui/area-tag.js';
import { fieldId } from '../../../../ui/field-id.js';
import { Checklist } from '../../fields/checklist.js';
import { Choice } from '../../fields/choice.js';
import { inLanguage, type References } from '../../references.js';
import { useEditor } from '../editor.js';

/** The short title of an area in the person's language. */
export function areaTitle({ areas }: References, number: number, language: string): string {
  const area = areas.find((one) => one.number === number);
  return area ? inLanguage(area.shortTitle, language) : '';
}

/** The thematic area that the note is listed under. */
export function PrimaryAreaInput() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const { view, references, set, error } = useEditor();
  return (
    <Choice
      id={fieldId('/primaryArea')}
      label={t('field.primaryArea')}
      hint={t('hint.primaryArea')}
      error={error('/primaryArea')}
      value={view.draft.primaryArea?.toString() ?? ''}
      options={references.areas.map(({ number, title }) => ({
        value: String(number),
        label: (
          <AreaTag number={number}>
            {language === 'en' ? title : areaTitle(references, number, language)}
          </AreaTag>
        ),
      }))}
      onChange={(value) => set('primaryArea', Number(value))}
    />
  );
}

/** The other thematic areas that the programme touches. */
export function OtherAreasInput() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const { view, references, set, error } = useEditor();
  const { primaryArea, otherAreas } = view.draft;
  return (
    <Checklist
      id={fieldId('/otherAreas')}
      label={t('field.otherAreas')}
      hint={t('hint.otherAreas')}
      error={error('/otherAreas', true)}
      value={otherAreas.map(String)}
      options={references.areas
        .filter(({ number }) => number !== primaryArea || otherAreas.includes(number))
        .map(({ number }) => ({
          value: String(number),
          mark: number,
          label: areaTitle(references, number, language),
        }))}
      onChange={(value) => set('otherAreas', value.map(Number))}
    />
  );
}
