import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import type {
  Country,
  GcmObjective,
  GuidingPrinciple,
  SdgTarget,
  ThematicArea,
  UnEntity,
} from '../../api/schema.js';

/** All lists that a note chooses from. */
export interface References {
  areas: readonly ThematicArea[];
  objectives: readonly GcmObjective[];
  principles: readonly GuidingPrinciple[];
  entities: readonly UnEntity[];
  countries: readonly Country[];
  sdgTargets: readonly SdgTarget[];
}

const HOUR_MS = 3_600_000;

/** The countries by themselves, for lists of notes. */
export const countriesQuery = queryOptions({
  queryKey: ['reference', 'countries'],
  staleTime: HOUR_MS,
  queryFn: async ({ signal }) => (await api.get('/reference/countries', { signal })).data.items,
});

/** Reference data of the form and of the page of a note. */
export const referencesQuery = queryOptions({
  queryKey: ['reference', 'of-notes'],
  staleTime: HOUR_MS,
  queryFn: async ({ signal, client }): Promise<References> => {
    const [areas, objectives, principles, entities, countries, sdgTargets] = await Promise.all([
      api.get('/reference/thematic-areas', { signal }),
      api.get('/reference/gcm-objectives', { signal }),
      api.get('/reference/guiding-principles', { signal }),
      api.get('/reference/un-entities', { signal }),
      client.fetchQuery(countriesQuery),
      api.get('/reference/sdg-targets', { signal }),
    ]);
    return {
      areas: areas.data.items,
      objectives: objectives.data.items,
      principles: principles.data.items,
      entities: entities.data.items,
      countries,
      sdgTargets: sdgTargets.data.items,
    };
  },
});

/** The name in the person's language. */
export function inLanguage(names: { en: string; fr: string; es: string }, language: string): string {
  return names[language as keyof typeof names] ?? names.en;
}

/** Names of countries by code; a code without a name stands for itself. */
export function countryNames(
  countries: readonly Country[] | undefined,
  language: string,
): (code: string) => string {
  const names = new Map(countries?.map(({ code, names: all }) => [code, inLanguage(all, language)]));
  return (code) => names.get(code) ?? code;
}
