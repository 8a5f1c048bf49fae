import { useTranslation } from 'react-i18next';
import { useCountries } from '../../../api/reference.js';
import type { Pipeline } from '../../../api/schema.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import styles from './pipeline-page.module.css';

interface PipelineFiltersProps {
  pipeline: Pipeline;
  view: { country: string; q: string };
  onChange: (change: { country?: string; q?: string }) => void;
}

/** Search and country; only countries that are in the pipeline are offered. */
export function PipelineFilters({ pipeline, view, onChange }: PipelineFiltersProps) {
  const { t, i18n } = useTranslation('public');
  const { name } = useCountries();
  const { compare } = new Intl.Collator(i18n.language, { numeric: true });
  const countries = [...new Set(pipeline.items.flatMap((item) => item.countries))]
    .map((code) => ({ value: code, label: name(code) }))
    .sort((a, b) => compare(a.label, b.label));
  return (
    <search className={styles.filters}>
      <TextField
        id="search"
        label={t('pipeline.search')}
        type="search"
        value={view.q}
        onChange={(q) => onChange({ q })}
      />
      <SelectField
        id="country"
        label={t('column.country')}
        value={view.country}
        options={[{ value: '', label: t('pipeline.allCountries') }, ...countries]}
        onChange={(country) => onChange({ country })}
      />
    </search>
  );
}
