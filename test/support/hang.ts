import { setTimeout as sleep } from 'node:timers/promises';

/** Set by those who try mutants: what hangs there is meant to hang, and everything else is quick. */
const HANG_SETTING = 'MPTF_TEST_HANG_MS';

/**
 * How long a test waits for what always comes, however busy the machine is: only a hang takes longer. It is less than
 * jest's own limit, so that the wait that hangs is named.
 */
export const HANG_MS = Number(process.env[HANG_SETTING] ?? 240_000);

/** Looks until there is something to see and answers it; a hang fails with what was waited for. */
export async function until<T>(
  look: () => T | undefined | null | false | Promise<T | undefined | null | false>,
  waitedFor: () => string | Promise<string>,
): Promise<T> {
  for (const end = Date.now() + HANG_MS; Date.now() < end; await sleep(20)) {
    const seen = await look();
    if (seen) return seen;
  }
  throw new Error(`Waited in vain: ${await waitedFor()}`);
}
