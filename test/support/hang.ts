/**
 * How long a test waits for something that always comes, however busy the machine is: only a hang takes longer. Less
 * than jest's own limit for a test, so that the wait fails with its own words.
 */
export const HANG_MS = 240_000;
