import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Group } from './group.js';
import styles from './fields.module.css';

/** One thing to tick. */
export interface ChecklistOption {
  value: string;
  label: string;
  /** Shown before the label: a code or a number. */
  mark?: ReactNode;
  /** Heading of the group that it is in. */
  group?: string;
  /** Shorter, for what is chosen. */
  short?: string;
}

interface ChecklistProps {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  value: readonly string[];
  options: readonly ChecklistOption[];
  /** Label of the search; without it the list is short and stands whole. */
  search?: string;
  onChange: (value: string[]) => void;
}

/** Any of many: a list to tick, found by words, with what is chosen above it. */
export function Checklist({ id, label, hint, error, value, options, search, onChange }: ChecklistProps) {
  const { t } = useTranslation('concept-notes');
  const [words, setWords] = useState('');
  const searchId = useId();
  const wanted = fold(useDeferredValue(words)).split(/\s+/).filter(Boolean);
  const found = options.filter((option) => {
    const text = fold(`${option.value} ${option.label} ${option.group ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  const chosen = value.map(
    (one) => options.find((option) => option.value === one) ?? { value: one, label: one },
  );
  return (
    <Group id={id} label={label} hint={hint} error={error}>
      {search ? (
        <>
          {chosen.length > 0 ? (
            <ul className={styles.chosen} aria-label={t('form.chosen')}>
              {chosen.map((option) => (
                <li key={option.value}>
                  <span>{'short' in option && option.short ? option.short : option.label}</span>
                  <button
                    type="button"
                    aria-label={t('form.removeOne', { name: option.label })}
                    onClick={() => toggle(option.value)}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <label htmlFor={searchId} className={styles.searchLabel}>
            {search}
          </label>
          <input
            id={searchId}
            type="search"
            className={styles.control}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <p className="visually-hidden" role="status">
            {words ? t('form.found', { count: found.length }) : ''}
          </p>
        </>
      ) : null}
      <div className={search ? styles.scroll : styles.options}>
        {found.length === 0 ? <p className={styles.none}>{t('form.nothingFound')}</p> : null}
        {groupsOf(found).map(([group, members]) => (
          <div key={group} className={styles.options}>
            {group ? <p className={styles.groupName}>{group}</p> : null}
            {members.map((option) => (
              <label key={option.value} className={styles.option}>
                <input
                  type="checkbox"
                  checked={value.includes(option.value)}
                  onChange={() => toggle(option.value)}
                />
                <span className={option.mark ? styles.marked : undefined}>
                  {option.mark ? <b>{option.mark}</b> : null}
                  <span>{option.label}</span>
                </span>
              </label>
            ))}
          </div>
        ))}
      </div>
    </Group>
  );
}

function groupsOf(options: readonly ChecklistOption[]): [string, ChecklistOption[]][] {
  const groups = new Map<string, ChecklistOption[]>();
  for (const option of options) {
    const members = groups.get(option.group ?? '');
    if (members) members.push(option);
    else groups.set(option.group ?? '', [option]);
  }
  return [...groups];
}

/** Without accents and capitals, as people search. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
