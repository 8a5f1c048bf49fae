import type { Catalogue } from '../../kernel/index.js';
import { COMMITTEE } from './committee.js';
import { CONCEPT_NOTES } from './concept-notes.js';
import { MONEY } from './money.js';
import { REQUESTS } from './requests.js';

/** Everything that the server says, in Spanish. */
export const SPANISH: Catalogue = { ...REQUESTS, ...CONCEPT_NOTES, ...COMMITTEE, ...MONEY };
