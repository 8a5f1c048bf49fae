import type { Page } from 'playwright-core';
import { settled } from '../support/settled.js';
import { button, dialog, firstId, press, refusal, sendUnfinished, type Sight, type Step } from './sight.js';

/** The edition as the server would send it at another time: while it is made, or when that failed. */
function editionThatIs(change: object): Step {
  return async (page: Page) => {
    await page.unrouteAll();
    await page.route(/\/api\/v1\/editions\/[^/]+$/, async (route) => {
      const response = await route.fetch();
      const json = { ...((await response.json()) as object), files: [], publishedAt: null, ...change };
      await route.fulfill({ response, json });
    });
    await page.route('**/events', (route) => route.abort());
    await page.reload();
    await settled(page);
  };
}

/** What the Fund Management Unit and the auditor work with, and what the shell says to those who went astray. */
export const OFFICE_SIGHTS: readonly Sight[] = [
  {
    route: '/inbox',
    as: 'fmu',
    address: '/inbox',
    heading: 'Inbox',
    steps: {
      'the screening of a note': async (page) => {
        await press(/^Screen CN-/, dialog)(page);
        await dialog(page).getByLabel('Reason').waitFor();
      },
      'a return without a reason': sendUnfinished('Return to the country team'),
    },
  },
  {
    route: '/publish',
    as: 'fmu',
    address: '/publish',
    heading: 'Publish an edition',
    steps: {
      'a foreword without words': async (page) => {
        await page.getByLabel('Who signs the foreword').fill('Somebody');
        await sendUnfinished('Publish')(page);
      },
    },
  },
  {
    route: '/publish/:id',
    as: 'fmu',
    address: async (page) => `/publish/${await firstId(page, 'editions')}`,
    heading: /./,
    steps: {
      'an edition that waits': editionThatIs({ status: 'queued', progress: null }),
      'an edition while it is made': editionThatIs({
        status: 'rendering',
        progress: { stage: 'pages', done: 3, total: 90 },
      }),
      'an edition that failed': editionThatIs({ status: 'failed', error: 'The disk is full.' }),
      'the edition as it is': async (page) => {
        await page.unrouteAll();
        await page.reload();
        await settled(page);
      },
    },
  },
  {
    route: '/audit',
    as: 'auditor',
    address: '/audit',
    heading: 'Audit trail',
    steps: {
      'an audit trail that is intact': press('Verify now', (page) =>
        page.getByText(/^The audit trail is intact: /),
      ),
      'what an entry changed': async (page) => {
        await page.getByRole('row').getByText('Show', { exact: true }).first().click();
        await page.getByRole('dialog').waitFor();
      },
    },
  },
  { route: '/audit', as: 'auditor', address: '/audit?action=nothing-has-this', heading: 'Audit trail' },
  { route: '/inbox', as: 'auditor', address: '/inbox', heading: 'You do not have access to this page' },
  {
    route: '/meetings/:id',
    as: 'auditor',
    address: '/meetings/00000000-0000-7000-8000-000000000000',
    heading: 'Page not found',
  },
  {
    route: '/meetings',
    as: 'auditor',
    address: '/meetings',
    heading: 'Meetings',
    steps: {
      'a server with a problem': async (page) => {
        await page.route('**/api/v1/committee/**', (route) => route.abort());
        await page.reload();
        await refusal(page).waitFor();
      },
      'the list when the server is back': async (page) => {
        await page.unrouteAll();
        await button(page, 'Try again').click();
        await page.getByRole('table').waitFor();
      },
    },
  },
  {
    route: '/concept-notes',
    as: 'reviewer',
    address: '/concept-notes',
    heading: 'Concept notes',
    steps: {
      'the dialog of a session that has ended': async (page) => {
        await page.context().clearCookies();
        await page.getByLabel('Search').fill('cities');
        await dialog(page).getByLabel('Password').waitFor();
      },
    },
  },
];
