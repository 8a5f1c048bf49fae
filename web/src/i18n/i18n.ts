import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { queryClient, readAgain } from '../api/query-client.js';
import { loadCatalogue } from './catalogues.js';
import { directionOf, initialLanguage, type Language, rememberLanguage } from './languages.js';
import type { Namespaces } from './namespaces.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Namespaces;
  }
}

const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    loadCatalogue(language, namespace).then(
      (words) => done(null, words),
      (error: Error) => done(error, null),
    );
  },
};

/** Makes it the language of the document: of what is read out, and of every request to the server. */
export function declareLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Starts the texts in the person's language; a test holds the three catalogues to the same keys, so none falls back. */
export async function startTexts(also: readonly (keyof Namespaces)[]): Promise<void> {
  i18next.on('languageChanged', declareLanguage);
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: initialLanguage(),
      fallbackLng: false,
      ns: ['common', ...also],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

/**
 * Changes the language of the whole application and remembers it. What the server said is asked for again, because it
 * gives reasons in the language of the request.
 */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  rememberLanguage(language);
  await readAgain(queryClient);
}
