import { lazy } from 'react';
import type { Feature } from '../../shell/feature.js';

const InboxPage = lazy(async () => ({ default: (await import('./inbox-page.js')).InboxPage }));

export const feature: Feature = {
  routes: [{ path: '/inbox', page: InboxPage, ability: 'concept-note.screen' }],
  nav: [{ path: '/inbox', label: 'inbox', order: 40, ability: 'concept-note.screen' }],
};
