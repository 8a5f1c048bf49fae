import type { Page } from 'playwright-core';
import { button, refusal, type Sight } from './sight.js';

const DAY = '2020-10-26';

async function openTables(page: Page): Promise<void> {
  const closed = button(page, 'Show the figures as a table');
  while ((await closed.count()) > 0) await closed.click();
  await page.getByRole('table').first().waitFor();
}

/** What everybody may see. */
export const PUBLIC_SIGHTS: readonly Sight[] = [
  {
    route: '/',
    as: null,
    address: `/?asOf=${DAY}`,
    heading: /Fund/,
    steps: { 'its figures as tables': openTables },
  },
  { route: '/', as: null, address: '/', heading: /Fund/ },
  {
    route: '/pipeline',
    as: null,
    address: `/pipeline?asOf=${DAY}`,
    heading: /Pipeline/i,
    steps: {
      'a chosen area': async (page) => {
        await button(page, /Inclusion and integration/).click();
        await page.waitForURL(/area=5/);
      },
    },
  },
  {
    route: '/pipeline',
    as: null,
    address: '/pipeline?q=nothing+has+this',
    heading: /Pipeline/i,
  },
  {
    route: '/pipeline/:id',
    as: null,
    address: async (page) => {
      const answer = await page.request.get(`/api/v1/public/pipeline?asOf=${DAY}`);
      const { items } = (await answer.json()) as { items: { conceptNoteId: string }[] };
      return `/pipeline/${items[0]!.conceptNoteId}`;
    },
    heading: /./,
  },
  {
    route: '/editions',
    as: null,
    address: '/editions',
    heading: 'Editions of the pipeline',
    steps: {
      'the banner of a device without a network': async (page) => {
        await page.context().setOffline(true);
        await page.getByText('You are offline.', { exact: false }).waitFor();
      },
      'the page with the network again': async (page) => {
        await page.context().setOffline(false);
        await page.getByText('You are offline.', { exact: false }).waitFor({ state: 'hidden' });
      },
    },
  },
  {
    route: null,
    as: null,
    address: '/sign-in',
    heading: 'Sign in',
    steps: {
      'a wrong password': async (page) => {
        await page.getByLabel('E-mail address').fill('nobody@demo.example');
        await page.getByLabel('Password').fill('not the password');
        await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
        await refusal(page).waitFor();
      },
    },
  },
  { route: null, as: null, address: '/nowhere', heading: 'Page not found' },
];
