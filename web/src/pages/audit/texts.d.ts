import type words from './en.json';

declare module '../../i18n/namespaces.js' {
  interface Namespaces {
    audit: typeof words;
  }
}
