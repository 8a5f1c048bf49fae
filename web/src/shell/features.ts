import type { Feature, NavEntry, PageRoute } from './feature.js';

const features = Object.values(
  import.meta.glob<Feature>('../pages/**/feature.ts', { eager: true, import: 'feature' }),
);

/** All pages of all features. */
export const routes: readonly PageRoute[] = features.flatMap((feature) => feature.routes);

/** The navigation, in order. */
export const navigation: readonly NavEntry[] = features
  .flatMap((feature) => feature.nav)
  .toSorted((a, b) => a.order - b.order);
