import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import { fieldId } from '../../../ui/field-id.js';
import { Checklist } from '../fields/checklist.js';
import { Choice } from '../fields/choice.js';
import { ShortText } from '../fields/short-text.js';
import { inLanguage } from '../references.js';
import { useEditor } from './editor.js';
import type { WordIn } from '../word-keys.js';

/** Title, countries, duration, and who submits. */
export function AboutSection() {
  const { t } = useTranslation('concept-notes');
  const { language } = useFormat();
  const { view, references, limits, set, error } = useEditor();
  const { draft } = view;
  const line = (field: 'title' | 'region' | 'submittingTeam' | 'residentCoordinator') => ({
    id: fieldId(`/${field}`),
    label: t(`field.${field}`),
    hint: t(`hint.${field}`),
    value: draft[field],
    limit: limits.of('ConceptNoteInput', field).maxLength,
    error: error(`/${field}`),
    onChange: (value: string) => set(field, value),
  });
  const choice = (field: 'scope' | 'window') => ({
    id: fieldId(`/${field}`),
    label: t(`field.${field}`),
    value: draft[field],
    error: error(`/${field}`),
    options: limits.choices('ConceptNoteInput', field).map((value) => ({
      value,
      label:
        field === 'scope' ? t(`scope.${value as WordIn<'scope'>}`) : t(`window.${value as WordIn<'window'>}`),
    })),
    onChange: (value: string) => set(field, value),
  });
  return (
    <>
      <ShortText {...line('title')} />
      <Choice {...choice('scope')} />
      <Checklist
        id={fieldId('/countries')}
        label={t('field.countries')}
        hint={t('hint.countries')}
        error={error('/countries', true)}
        value={draft.countries}
        search={t('form.searchCountries')}
        options={references.countries
          .map(({ code, names }) => ({ value: code, label: inLanguage(names, language) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, language))}
        onChange={(value) => set('countries', value)}
      />
      {draft.scope === 'regional' || draft.region !== '' ? <ShortText {...line('region')} /> : null}
      <ShortText
        id={fieldId('/durationMonths')}
        label={t('field.durationMonths')}
        hint={t('hint.durationMonths')}
        error={/^\d*$/.test(draft.durationMonths.trim()) ? error('/durationMonths') : t('form.notWhole')}
        width="short"
        inputMode="numeric"
        value={draft.durationMonths}
        onChange={(value) => set('durationMonths', value)}
      />
      <Choice {...choice('window')} hint={t('hint.window')} />
      <ShortText {...line('submittingTeam')} />
      <ShortText {...line('residentCoordinator')} />
    </>
  );
}
