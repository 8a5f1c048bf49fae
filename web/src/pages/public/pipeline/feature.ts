import { lazy } from 'react';
import type { Feature } from '../../../shell/feature.js';

const PipelinePage = lazy(async () => ({ default: (await import('./pipeline-page.js')).PipelinePage }));
const ProgrammePage = lazy(async () => ({ default: (await import('./programme-page.js')).ProgrammePage }));

export const feature: Feature = {
  routes: [
    { path: '/pipeline', page: PipelinePage },
    { path: '/pipeline/:id', page: ProgrammePage },
  ],
  nav: [{ path: '/pipeline', label: 'pipeline', order: 20 }],
};
