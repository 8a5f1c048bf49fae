import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { areasQuery, countriesQuery, useAreaTitle, useCountries } from '../../../api/reference.js';
import { useFormat } from '../../../format/use-format.js';
import type { StateName } from '../../../ui/state-tag.js';
import { SelectField } from '../../../ui/select-field.js';
import { TextField } from '../../../ui/text-field.js';
import styles from './list.module.css';
import type { NoteFilter } from './notes-query.js';

interface NoteFiltersProps {
  filter: NoteFilter;
  onChange: (change: Partial<NoteFilter>) => void;
  states: readonly string[];
  /** Countries of the person; all when empty. */
  mine: readonly string[];
}

/** Search and filters; they live in the address. */
export function NoteFilters({ filter, onChange, states, mine }: NoteFiltersProps) {
  const { t } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const { language } = useFormat();
  const { name } = useCountries();
  const areaTitle = useAreaTitle();
  const { data: areas = [] } = useQuery(areasQuery);
  const { data: countries = [] } = useQuery(countriesQuery);
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
          ...areas.map(({ number }) => ({
            value: String(number),
            label: `${number} · ${areaTitle(number)}`,
          })),
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
