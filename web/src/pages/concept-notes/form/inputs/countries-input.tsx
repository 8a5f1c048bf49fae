import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../format/use-format.js';
import { fieldId } from '../../../../ui/field-id.js';
import { Checklist } from '../../fields/checklist.js';
import { inLanguage } from '../../references.js';
import { useEditor } from '../editor.js';

/** The countries of the programme. */
export function CountriesInput() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const { view, references, set, error } = useEditor();
  return (
    <Checklist
      id={fieldId('/countries')}
      label={t('field.countries')}
      hint={t('hint.countries')}
      error={error('/countries', true)}
      value={view.draft.countries}
      search={t('form.searchCountries')}
      options={references.countries
        .map(({ code, names }) => ({ value: code, label: inLanguage(names, language) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, language))}
      onChange={(value) => set('countries', value)}
    />
  );
}
