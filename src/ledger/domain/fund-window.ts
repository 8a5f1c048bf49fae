/** The separate pots of the Fund (B20: the regional reviews have their own); rows of the same codes are in the database. */
export const FUND_WINDOWS = ['joint-programmes', 'regional-reviews'] as const;

export type FundWindow = (typeof FUND_WINDOWS)[number];

/** The window that is meant when none is named. */
export const DEFAULT_WINDOW: FundWindow = 'joint-programmes';

/** What makes money programmable in a window: a signed agreement (default), or its payment. */
export const PROGRAMMING_BASES = ['commitments', 'deposits'] as const;

export type ProgrammingBasis = (typeof PROGRAMMING_BASES)[number];

/** The five thematic areas, by number. */
export const AREAS = [1, 2, 3, 4, 5] as const;

/** The Administrative Agent's fee in basis points: 1 % of each deposit (W). */
export const AGENT_FEE_BASIS_POINTS = 100;
