import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../i18n/languages.js';
import type { Namespaces } from '../i18n/namespaces.js';

/** Starts the real texts of a language for a test of components; `also` are the catalogues of the pages that it draws. */
export async function speak(language: Language, ...also: readonly (keyof Namespaces)[]): Promise<void> {
  const words = async (path: string): Promise<object> => {
    const read = (await import(path, { with: { type: 'json' } })) as { default: object };
    return read.default;
  };
  const common = await words(`../i18n/${language}.json`);
  const others = await Promise.all(
    also.map(async (name) => [name, await words(`../pages/${name}/${language}.json`)] as const),
  );
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['common', ...also],
    defaultNS: 'common',
    resources: { [language]: { common, ...Object.fromEntries(others) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}
