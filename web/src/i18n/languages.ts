import { deviceMemory } from '../storage/device-memory.js';

/** Languages of the application, each named in itself. */
export const LANGUAGES = { en: 'English', fr: 'Français', es: 'Español' } as const;

export type Language = keyof typeof LANGUAGES;

/** Scripts that run from the right; none of ours yet, so that adding one is a line. */
const RIGHT_TO_LEFT = new Set<string>(['ar', 'he', 'fa', 'ur']);

const KEY = 'language';

/** Writing direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** The first of the wanted languages (BCP 47) that we speak, else English. */
export function bestLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const language = tag?.toLowerCase().split('-')[0];
    if (language && language in LANGUAGES) return language as Language;
  }
  return 'en';
}

/** What was chosen before, else what the browser asks for. */
export function initialLanguage(): Language {
  return bestLanguage([deviceMemory.get(KEY), ...navigator.languages]);
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: Language): void {
  deviceMemory.set(KEY, language);
}
