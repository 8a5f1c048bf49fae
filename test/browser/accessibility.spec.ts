import type { Page } from 'playwright-core';
import { COMMITTEE_SIGHTS } from './sights/committee-sights.js';
import { MONEY_SIGHTS } from './sights/money-sights.js';
import { NOTE_SIGHTS } from './sights/note-sights.js';
import { OFFICE_SIGHTS } from './sights/office-sights.js';
import { PUBLIC_SIGHTS } from './sights/public-sights.js';
import type { Sight } from './sights/sight.js';
import {
  allProblems,
  NARROWEST,
  problemsInBothThemes,
  scrollsSideways,
  USUAL,
} from './support/accessibility.js';
import { BrowserApp } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';
import { tabThrough } from './support/focus.js';
import { registeredRoutes } from './support/registered-routes.js';
import { goTo, open } from './support/settled.js';

const SIGHTS = [...PUBLIC_SIGHTS, ...NOTE_SIGHTS, ...OFFICE_SIGHTS, ...COMMITTEE_SIGHTS, ...MONEY_SIGHTS];

describe('the pages that are looked at', () => {
  it('are all that the application has', async () => {
    const routes = await registeredRoutes();
    const seen = new Set(SIGHTS.map(({ route }) => route));
    expect(routes.filter((route) => !seen.has(route))).toEqual([]);
    expect([...seen].filter((route) => route !== null && !routes.includes(route))).toEqual([]);
  });
});

describeInBrowser('nothing is in the way of anybody', () => {
  let app: BrowserApp;
  const pages = new Map<string | null, Page>();

  /** One page for each account, so that everybody signs in once. */
  async function pageOf(account: string | null): Promise<Page> {
    const known = pages.get(account);
    if (known) return known;
    const page = account === null ? await app.visitor() : await app.signedIn(account);
    if (account === null) await open(page, '/');
    pages.set(account, page);
    return page;
  }

  beforeAll(async () => {
    app = await BrowserApp.start();
  });
  afterAll(() => app.stop());

  it.each(SIGHTS.map((sight) => [nameOf(sight), sight] as const))('%s', async (_name, sight) => {
    const page = await pageOf(sight.as);
    await goTo(page, typeof sight.address === 'string' ? sight.address : await sight.address(page));
    await page.getByRole('heading', { level: 1, name: sight.heading, exact: true }).waitFor();
    const found: Record<string, string[]> = { 'as it is': await allProblems(page) };
    for (const [name, step] of Object.entries(sight.steps ?? {})) {
      await step(page);
      found[name] = await allProblems(page);
    }
    // A dialog would stay open above the next page.
    await page.keyboard.press('Escape');
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  });

  it.each([null, 'fmu'])('the menu of the narrowest screen, for %s', async (account) => {
    const page = await pageOf(account);
    await goTo(page, '/editions');
    await page.setViewportSize(NARROWEST);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByLabel('Language').waitFor();
    expect(await problemsInBothThemes(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize(USUAL);
  });

  it.each([
    [null, '/?asOf=2020-10-26'],
    [null, '/sign-in'],
    ['fmu', '/contributions/agreements'],
    ['fmu', '/publish'],
    ['resident-coordinator', '/concept-notes/new'],
  ])('the focus of %s is to be seen all the way through %s', async (account, address) => {
    const page = await pageOf(account);
    await open(page, address);
    const way = await tabThrough(page);
    expect(way.length).toBeGreaterThan(8);
    expect(way.filter(({ ring }) => !ring)).toEqual([]);
  });

  it('talks to nobody else and breaks no rule of the Content-Security-Policy', () => {
    expect(app.foreignRequests).toEqual([]);
    expect(app.complaints.filter((text) => /Content.Security.Policy/i.test(text))).toEqual([]);
  });
});

function nameOf({ route, as, address, part }: Sight): string {
  const where = typeof address === 'string' ? address : `${route}${part ? `, ${part}` : ''}`;
  return `${as ?? 'a visitor'} at ${where}`;
}
