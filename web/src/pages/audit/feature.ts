import { lazy } from 'react';
import type { Feature } from '../../shell/feature.js';

const AuditPage = lazy(async () => ({ default: (await import('./audit-page.js')).AuditPage }));

export const feature: Feature = {
  routes: [{ path: '/audit', page: AuditPage, ability: 'audit.read' }],
  nav: [{ path: '/audit', label: 'audit', order: 90, ability: 'audit.read' }],
};
