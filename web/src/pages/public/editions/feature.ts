import { lazy } from 'react';
import { queryClient } from '../../../api/query-client.js';
import type { Feature } from '../../../shell/feature.js';
import { editionsQuery } from './queries.js';

const EditionsPage = lazy(async () => ({ default: (await import('../public-pages.js')).EditionsPage }));

export const feature: Feature = {
  routes: [
    {
      path: '/editions',
      page: EditionsPage,
      texts: 'public',
      preload: () => {
        void import('../public-pages.js');
        void queryClient.prefetchQuery(editionsQuery);
      },
    },
  ],
  nav: [{ path: '/editions', label: 'editions', order: 30 }],
};
