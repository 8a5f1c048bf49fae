import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/languages.js';
import { api } from './client.js';

/** Reference data changes by a migration or an administrator, not while somebody works. */
const LONG = { staleTime: 3_600_000, gcTime: Infinity } as const;

export const areasQuery = queryOptions({
  queryKey: ['reference', 'thematic-areas'],
  queryFn: async ({ signal }) => (await api.get('/reference/thematic-areas', { signal })).data.items,
  ...LONG,
});

export const countriesQuery = queryOptions({
  queryKey: ['reference', 'countries'],
  queryFn: async ({ signal }) => (await api.get('/reference/countries', { signal })).data.items,
  ...LONG,
});

/** The short titles of the thematic areas; the texts hold them, and a test holds the texts to the reference data. */
export function useAreaTitle(): (number: number) => string {
  const { t } = useTranslation('common');
  return (number) => t(`area.${number as 1 | 2 | 3 | 4 | 5}`);
}

/** Names and UN regions of countries by ISO 3166 alpha-3 code, in the language of the moment. */
export function useCountries(): { name: (code: string) => string; region: (code: string) => string | null } {
  const { i18n } = useTranslation();
  const { data } = useQuery({ ...countriesQuery, select: byCode });
  return {
    name: (code) => data?.get(code)?.names[i18n.language as Language] ?? code,
    region: (code) => data?.get(code)?.region.code ?? null,
  };
}

function byCode<T extends { code: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.code, item]));
}
