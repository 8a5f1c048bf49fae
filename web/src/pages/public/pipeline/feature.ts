import { lazy } from 'react';
import { queryClient } from '../../../api/query-client.js';
import { countriesQuery } from '../../../api/reference.js';
import type { Feature } from '../../../shell/feature.js';
import { editionsQuery } from '../editions/queries.js';
import { pipelineQuery, programmeQuery } from './queries.js';

const PipelinePage = lazy(async () => ({ default: (await import('../public-pages.js')).PipelinePage }));
const ProgrammePage = lazy(async () => ({ default: (await import('../public-pages.js')).ProgrammePage }));

export const feature: Feature = {
  routes: [
    {
      path: '/pipeline',
      page: PipelinePage,
      texts: 'public',
      preload: (search) => {
        void import('../public-pages.js');
        void queryClient.prefetchQuery(editionsQuery);
        void queryClient.prefetchQuery(pipelineQuery(search.get('asOf') ?? ''));
        void queryClient.prefetchQuery(countriesQuery);
      },
    },
    {
      path: '/pipeline/:id',
      page: ProgrammePage,
      texts: 'public',
      preload: () => {
        void import('../public-pages.js');
        void queryClient.prefetchQuery(programmeQuery(window.location.pathname.split('/')[2] ?? ''));
        void queryClient.prefetchQuery(countriesQuery);
      },
    },
  ],
  nav: [{ path: '/pipeline', label: 'pipeline', order: 20 }],
};
