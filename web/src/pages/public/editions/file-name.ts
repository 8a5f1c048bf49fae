import { useTranslation } from 'react-i18next';
import { kindOf } from './edition-files.js';

/** A readable name of a file: `Booklet in French (PDF)`. Default: its own name. */
export function useFileName(): (name: string) => string {
  const { t, i18n } = useTranslation('public');
  return (name) => {
    const { kind, language } = kindOf(name);
    if (!kind) return name;
    const languages = new Intl.DisplayNames(i18n.language, { type: 'language' });
    return t(`file.${kind}`, { language: language ? (languages.of(language) ?? language) : '' });
  };
}
