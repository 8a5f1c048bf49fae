import { ENGLISH, Language } from '../kernel/index.js';
import committeeEs from './es/committee.json' with { type: 'json' };
import conceptNotesEs from './es/concept-notes.json' with { type: 'json' };
import moneyEs from './es/money.json' with { type: 'json' };
import requestsEs from './es/requests.json' with { type: 'json' };
import committeeFr from './fr/committee.json' with { type: 'json' };
import conceptNotesFr from './fr/concept-notes.json' with { type: 'json' };
import moneyFr from './fr/money.json' with { type: 'json' };
import requestsFr from './fr/requests.json' with { type: 'json' };

const FRENCH = new Language('fr', { ...committeeFr, ...conceptNotesFr, ...moneyFr, ...requestsFr });
const SPANISH = new Language('es', { ...committeeEs, ...conceptNotesEs, ...moneyEs, ...requestsEs });

/** The languages of the Fund by their code, the one for everybody first. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [ENGLISH, FRENCH, SPANISH].map((one) => [one.code, one]),
);
