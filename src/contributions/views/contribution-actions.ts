import { say } from '../../kernel/index.js';

/** Who takes the transitions of pledges and agreements. */
export const BY_FMU_OR_AGENT = { who: say`the Fund Management Unit or the Administrative Agent` };
