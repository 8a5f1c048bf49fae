import { useTranslation } from 'react-i18next';
import type { Country } from '../../../api/schema.js';
import { useFormat } from '../../../format/use-format.js';
import type { StateName } from '../../../ui/state-tag.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import { countryNames } from '../references.js';
import styles from './list.module.css';
import type { NoteFilter } from './notes-query.js';

interface NoteFiltersProps {
  filter: NoteFilter;
  onChange: (change: Partial<NoteFilter>) => void;
  states: readonly string[];
  countries: readonly Country[];
  /** Countries of the person; all when empty. */
  mine: readonly string[];
}

const AREAS = ['1', '2', '3', '4', '5'] as const;

/** Search and filters; they live in the address. */
export function NoteFilters({ filter, onChange, states, countries, mine }: NoteFiltersProps) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { language } = useFormat();
  const name = countryNames(countries, language);
  const codes = mine.length > 0 ? mine : countries.map(({ code }) => code);
  const { compare } = new Intl.Collator(language);
  const all = (label: string) => ({ value: '', label });
  return (
    <form role="search" className={styles.filters} onSubmit={(event) => event.preventDefault()}>
      <TextField
        id="q"
        type="search"
        label={t('list.search')}
        value={filter.q}
        onChange={(q) => onChange({ q })}
      />
      <SelectField
        id="state"
        label={t('list.state')}
        value={filter.state}
        options={[
          all(t('list.allStates')),
          ...states.map((state) => ({ value: state, label: common(`state.${state as StateName}`) })),
        ]}
        onChange={(state) => onChange({ state })}
      />
      <SelectField
        id="area"
        label={t('list.area')}
        value={filter.area}
        options={[
          all(t('list.allAreas')),
          ...AREAS.map((area) => ({ value: area, label: `${area} · ${common(`area.${area}`)}` })),
        ]}
        onChange={(area) => onChange({ area })}
      />
      {codes.length > 1 ? (
        <SelectField
          id="country"
          label={t('list.country')}
          value={filter.country}
          options={[
            all(t('list.allCountries')),
            ...codes
              .map((code) => ({ value: code, label: name(code) }))
              .toSorted((a, b) => compare(a.label, b.label)),
          ]}
          onChange={(country) => onChange({ country })}
        />
      ) : null}
    </form>
  );
}
