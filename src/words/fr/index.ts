import type { Catalogue } from '../../kernel/index.js';
import { COMMITTEE } from './committee.js';
import { CONCEPT_NOTES } from './concept-notes.js';
import { MONEY } from './money.js';
import { REQUESTS } from './requests.js';

/** Everything that the server says, in French. */
export const FRENCH: Catalogue = { ...REQUESTS, ...CONCEPT_NOTES, ...COMMITTEE, ...MONEY };
