import { DEFAULT_WINDOW } from '../../../api/fund-terms.js';
import { lazy } from 'react';
import { queryClient } from '../../../api/query-client.js';
import type { Feature } from '../../../shell/feature.js';
import { editionsQuery } from '../editions/queries.js';
import { pipelineQuery } from '../pipeline/queries.js';
import { fundQuery } from './queries.js';

const FundPage = lazy(async () => ({ default: (await import('../public-pages.js')).FundPage }));

export const feature: Feature = {
  routes: [
    {
      path: '/',
      page: FundPage,
      texts: 'public',
      preload: (search) => {
        const asOf = search.get('asOf') ?? '';
        void import('../public-pages.js');
        void queryClient.prefetchQuery(fundQuery(asOf, DEFAULT_WINDOW));
        void queryClient.prefetchQuery(editionsQuery);
        void queryClient.prefetchQuery(pipelineQuery(asOf));
      },
    },
  ],
  nav: [{ path: '/', label: 'fund', order: 10 }],
};
