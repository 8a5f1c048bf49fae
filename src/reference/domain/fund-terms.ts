/**
 * The separate pots of the Fund; the regional reviews have their own (source B20). The table `fund_window` has the same
 * codes; a test compares them.
 */
export const FUND_WINDOWS = ['joint-programmes', 'regional-reviews'] as const;

export type FundWindow = (typeof FUND_WINDOWS)[number];

/** The window that is meant when none is named. */
export const DEFAULT_WINDOW: FundWindow = 'joint-programmes';

/** What counts towards a target, and what makes money programmable: signed agreements (default), or their payment. */
export const FUND_BASES = ['commitments', 'deposits'] as const;

export type FundBasis = (typeof FUND_BASES)[number];

/** The five thematic areas, by number; their titles are in the table `thematic_area`. */
export const AREAS = [1, 2, 3, 4, 5] as const;

/** Bounds of the number of an area, for fields of the interface. */
export const AREA_NUMBER = { min: 1, max: AREAS.length } as const;

/** The Administrative Agent's fee in basis points: 1 % of each deposit (source W). */
export const AGENT_FEE_BASIS_POINTS = 100;
