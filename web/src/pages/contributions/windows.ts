/** The separate pots of the Fund, as the interface names them. */
export const WINDOWS = ['joint-programmes', 'regional-reviews'] as const;

export type Window = (typeof WINDOWS)[number];
