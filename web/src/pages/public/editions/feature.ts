import { lazy } from 'react';
import type { Feature } from '../../../shell/feature.js';

const EditionsPage = lazy(async () => ({ default: (await import('./editions-page.js')).EditionsPage }));

export const feature: Feature = {
  routes: [{ path: '/editions', page: EditionsPage }],
  nav: [{ path: '/editions', label: 'editions', order: 30 }],
};
