import { lazy } from 'react';
import type { Feature } from '../../shell/feature.js';

const PositionPage = lazy(async () => ({ default: (await import('./position-page.js')).PositionPage }));
const AgreementsPage = lazy(async () => ({ default: (await import('./agreements-page.js')).AgreementsPage }));
const AgreementPage = lazy(async () => ({ default: (await import('./agreement-page.js')).AgreementPage }));
const PledgesPage = lazy(async () => ({ default: (await import('./pledges-page.js')).PledgesPage }));
const DepositsPage = lazy(async () => ({ default: (await import('./deposits-page.js')).DepositsPage }));
const DonorsPage = lazy(async () => ({ default: (await import('./donors-page.js')).DonorsPage }));
const TargetsPage = lazy(async () => ({ default: (await import('./targets-page.js')).TargetsPage }));
const LedgerPage = lazy(async () => ({ default: (await import('./ledger-page.js')).LedgerPage }));

const ability = 'contribution.read';

export const feature: Feature = {
  routes: [
    { path: '/contributions', page: PositionPage, ability },
    { path: '/contributions/agreements', page: AgreementsPage, ability },
    { path: '/contributions/agreements/:id', page: AgreementPage, ability },
    { path: '/contributions/pledges', page: PledgesPage, ability },
    { path: '/contributions/deposits', page: DepositsPage, ability },
    { path: '/contributions/donors', page: DonorsPage, ability },
    { path: '/contributions/targets', page: TargetsPage, ability },
    { path: '/contributions/ledger', page: LedgerPage, ability: 'ledger.read' },
  ],
  nav: [{ path: '/contributions', label: 'contributions', order: 60, ability }],
};
