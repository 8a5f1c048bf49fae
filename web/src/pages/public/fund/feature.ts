import { lazy } from 'react';
import type { Feature } from '../../../shell/feature.js';

const FundPage = lazy(async () => ({ default: (await import('./fund-page.js')).FundPage }));

export const feature: Feature = {
  routes: [{ path: '/', page: FundPage }],
  nav: [{ path: '/', label: 'fund', order: 10 }],
};
