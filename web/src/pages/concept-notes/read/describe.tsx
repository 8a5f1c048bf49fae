import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.js';
import { inLanguage, countryNames, type References } from '../references.js';
import { isField, isOfKind } from '../catalogue.js';
import { useChoiceLabels } from './choice-labels.js';
import type { WordIn } from '../word-keys.js';

/** Names of the fields of a note, and texts for their values. */
export interface Describe {
  /** `/entityBudgets/0/amount`: “Budget of each organization · 1 · amount”. */
  label: (pointer: string) => string;
  value: (pointer: string, value: unknown) => ReactNode;
}

/** Describes any part of a note in the person's language; for conflicts and for the difference of versions. */
export function useDescribe(references: References): Describe {
  const { t, i18n } = useTranslation('concept-notes');
  const { t: common } = useTranslation();
  const format = useFormat();
  const labels = useChoiceLabels();
  return useMemo(() => {
    const country = countryNames(references.countries, format.language);
    const words = (key: string) => (i18n.exists(key, { ns: 'concept-notes' }) ? t(key as never) : null);
    const principle = (name: string) => {
      const found = references.principles.find((one) => one.name === name);
      return found ? inLanguage(found.names, format.language) : name;
    };
    const label = (pointer: string): string => {
      const [, field = '', ...rest] = pointer.split('/');
      if (field === 'narrative' && rest[0]) return t(`narrative.${rest[0] as WordIn<'narrative'>}`);
      const parts = rest
        .filter((part, index) => !(part === 'amount' && rest[index - 1] === 'amount'))
        .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : (words(`part.${part}`) ?? part)));
      return [isField(field) ? t(`field.${field}`) : field, ...parts].join(' · ');
    };
    const one = (field: string, value: unknown): string => {
      if (value === null || value === undefined || value === '') return common('value.notStated');
      if (typeof value === 'object') return row(field, value as Record<string, unknown>);
      const text = String(value);
      if (field === 'countries') return country(text);
      if (isOfKind(field, 'choice')) return labels[field](text);
      return text;
    };
    const row = (field: string, value: Record<string, unknown>): string => {
      if ('currency' in value) return format.money(value as { amount: string; currency: string });
      return Object.entries(value)
        .map(([member, inner]) => {
          if (member === 'category') return words(`category.${String(inner)}`) ?? String(inner);
          if (member === 'kind') return words(`partnerKind.${String(inner)}`) ?? String(inner);
          if (member === 'country') return country(String(inner));
          if (member === 'name' && field === 'principles') return principle(String(inner));
          if (member === 'attachmentId') return t('files.letter');
          return one(field, inner);
        })
        .join(' · ');
    };
    const value = (pointer: string, given: unknown): ReactNode => {
      const field = pointer.split('/')[1] ?? '';
      if (!Array.isArray(given)) return one(field, given);
      if (given.length === 0) return common('value.none');
      return given.map((entry, index) => <div key={index}>{one(field, entry)}</div>);
    };
    return { label, value };
  }, [references, format, labels, t, i18n, common]);
}
