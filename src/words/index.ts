import { ENGLISH, Language } from '../kernel/index.js';
import { SPANISH } from './es/index.js';
import { FRENCH } from './fr/index.js';

/** The languages of the Fund by their code, the one for everybody first. */
export const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [ENGLISH, new Language('fr', FRENCH), new Language('es', SPANISH)].map((one) => [one.code, one]),
);
