import { lazy } from 'react';
import type { Feature } from '../../shell/feature.js';

const ProgrammesPage = lazy(async () => ({ default: (await import('./programmes-page.js')).ProgrammesPage }));
const ProgrammePage = lazy(async () => ({ default: (await import('./programme-page.js')).ProgrammePage }));

export const feature: Feature = {
  routes: [
    { path: '/joint-programmes', page: ProgrammesPage, ability: 'joint-programme.read' },
    { path: '/joint-programmes/:id', page: ProgrammePage, ability: 'joint-programme.read' },
  ],
  nav: [{ path: '/joint-programmes', label: 'programmes', order: 70, ability: 'joint-programme.read' }],
};
