import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/client.js';
import { areasQuery, countriesQuery } from '../../api/reference.js';
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

/** Reference data of the form and of the page of a note. */
export const referencesQuery = queryOptions({
  queryKey: ['reference', 'of-notes'],
  staleTime: 3_600_000,
  queryFn: async ({ signal, client }): Promise<References> => {
    const [areas, objectives, principles, entities, countries, sdgTargets] = await Promise.all([
      client.ensureQueryData(areasQuery),
      api.get('/reference/gcm-objectives', { signal }),
      api.get('/reference/guiding-principles', { signal }),
      api.get('/reference/un-entities', { signal }),
      client.ensureQueryData(countriesQuery),
      api.get('/reference/sdg-targets', { signal }),
    ]);
    return {
      areas,
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
