import type { components } from './schema.js';

type Target = components['schemas']['FundingTarget'];

/** Separate pots of the Fund. */
export type FundWindow = NonNullable<Target['window']>;

/** What counts towards a target. */
export type FundBasis = Target['basis'];

/** A list that names every member of a union, each once. The compiler names those that are missing. */
function allOf<Union extends string>() {
  return <const List extends readonly Union[]>(
    list: [Exclude<Union, List[number]>] extends [never] ? List : { missing: Exclude<Union, List[number]> },
  ) => list as List;
}

export const FUND_WINDOWS = allOf<FundWindow>()(['joint-programmes', 'regional-reviews']);

/** The window that is meant when none is named. */
export const DEFAULT_WINDOW: FundWindow = 'joint-programmes';

export const FUND_BASES = allOf<FundBasis>()(['commitments', 'deposits']);

/** Numbers of the thematic areas. */
export const AREAS = [1, 2, 3, 4, 5] as const;
