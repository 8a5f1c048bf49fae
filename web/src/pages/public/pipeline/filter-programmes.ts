import type { Pipeline } from '../../../api/schema.js';

/** A row of the pipeline. */
export type Programme = Pipeline['items'][number];

/** What the reader looks for; empty means all. */
export interface ProgrammeFilter {
  area: string;
  country: string;
  q: string;
}

/** The programmes that match all of the filter; search looks at title, reference and organizations, without accents. */
export function filterProgrammes(
  items: readonly Programme[],
  { area, country, q }: ProgrammeFilter,
): readonly Programme[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (area && String(item.primaryArea) !== area) return false;
    if (country && !item.countries.includes(country)) return false;
    const text = plain([item.reference, item.title, ...item.entities].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}
