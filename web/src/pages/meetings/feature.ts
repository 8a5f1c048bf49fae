import { lazy } from 'react';
import type { Feature } from '../../shell/feature.js';

const MeetingsPage = lazy(async () => ({ default: (await import('./meetings-page.js')).MeetingsPage }));
const MeetingPage = lazy(async () => ({ default: (await import('./meeting-page.js')).MeetingPage }));

export const feature: Feature = {
  routes: [
    { path: '/meetings', page: MeetingsPage, ability: 'committee.read' },
    { path: '/meetings/:id', page: MeetingPage, ability: 'committee.read' },
  ],
  nav: [{ path: '/meetings', label: 'meetings', order: 50, ability: 'committee.read' }],
};
