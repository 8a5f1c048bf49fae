import type { ComponentType, LazyExoticComponent } from 'react';
import type { Ability } from '../api/session.js';
import type common from '../i18n/en.json';
import type { Namespaces } from '../i18n/namespaces.js';

/** One address and the page behind it; pages are `lazy`, so that each loads only what it needs. */
export interface PageRoute {
  /** wouter pattern: `/concept-notes/:id`; the page gets the parts by `useParams`. */
  path: string;
  page: LazyExoticComponent<ComponentType>;
  /** Begins what the page needs, when it is the first page: it then loads beside the shell and not after it. */
  preload?: (search: URLSearchParams) => void;
  /** Catalogue of texts that goes with it. */
  texts?: keyof Namespaces;
  /** The permission that shows the feature to people who are signed in. Default: everybody can see it. */
  ability?: Ability;
}

/** An entry of the navigation; its words are `nav.<label>` of the common catalogue. */
export interface NavEntry {
  path: string;
  label: keyof (typeof common)['nav'];
  /** Place in the row: public pages stand at 10 to 30, working pages from 40. */
  order: number;
  /** Shown only to those who have it. */
  ability?: Ability;
}

/** What a folder of pages adds to the application; exported as `feature` from its `feature.ts`, found by itself. */
export interface Feature {
  routes: readonly PageRoute[];
  nav: readonly NavEntry[];
}
