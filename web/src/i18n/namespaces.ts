import type common from './en.json';

/** The catalogues by name; a feature adds its own by declaration merging, see `pages/README.md`. */
export interface Namespaces {
  common: typeof common;
}
