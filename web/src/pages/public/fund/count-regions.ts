/** A programme by the countries that it works in. */
export interface Located {
  countries: readonly string[];
}

/** How many programmes work in a UN region; one that works in several counts in each. */
export interface RegionCount {
  /** M49 code. */
  region: string;
  funded: number;
  pipeline: number;
}

/** Counts programmes by UN region, most first, without countries that have no region. */
export function countRegions(
  funded: readonly Located[],
  pipeline: readonly Located[],
  regionOf: (country: string) => string | null,
): RegionCount[] {
  const counts = new Map<string, RegionCount>();
  const add = (programmes: readonly Located[], kind: 'funded' | 'pipeline') => {
    for (const { countries } of programmes) {
      for (const region of new Set(countries.map(regionOf))) {
        if (region === null) continue;
        const count = counts.get(region) ?? { region, funded: 0, pipeline: 0 };
        count[kind] += 1;
        counts.set(region, count);
      }
    }
  };
  add(funded, 'funded');
  add(pipeline, 'pipeline');
  return [...counts.values()].sort(
    (a, b) => b.funded + b.pipeline - a.funded - a.pipeline || a.region.localeCompare(b.region),
  );
}
