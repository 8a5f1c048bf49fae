import { lazy } from 'react';
import type { Feature } from '../../shell/feature.js';

const PublishPage = lazy(async () => ({ default: (await import('./publish-page.js')).PublishPage }));
const EditionPage = lazy(async () => ({ default: (await import('./edition-page.js')).EditionPage }));

export const feature: Feature = {
  routes: [
    { path: '/publish', page: PublishPage, ability: 'edition.publish' },
    { path: '/publish/:id', page: EditionPage, ability: 'edition.read' },
  ],
  nav: [{ path: '/publish', label: 'publish', order: 80, ability: 'edition.publish' }],
};
