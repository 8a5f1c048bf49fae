import type { Page } from 'playwright-core';
import { allProblems } from './support/accessibility.js';
import { BrowserApp } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';

const today = () => new Date().toISOString().slice(0, 10);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describeInBrowser('fund management', () => {
  let app: BrowserApp;
  let fmu: Page;
  /** Address of the meeting that the tests go through. */
  let meeting: string;

  beforeAll(async () => {
    app = await BrowserApp.start();
    fmu = await app.signedIn('fmu');
  });
  afterAll(() => app.stop());

  it('screens submitted notes from the inbox, with a reason where one is needed', async () => {
    await fmu.goto('/inbox');
    const waiting = fmu.getByRole('region', { name: /^To screen/ });
    const references = waiting.getByRole('link', { name: /^CN-/ });
    await references.first().waitFor();
    const [first, second] = await references.allTextContents();
    await button(fmu, `Screen ${first}`).click();
    const dialog = fmu.getByRole('dialog');
    await button(fmu, 'Return to the country team').click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByLabel('Reason').fill('The budget of the second organization is missing.');
    await button(fmu, 'Return to the country team').click();
    await fmu.getByText(`${first} has been returned to the country team.`).waitFor();
    await button(fmu, `Screen ${second}`).click();
    await button(fmu, 'Accept for review').click();
    await fmu.getByText(`${second} is under review.`).waitFor();
    expect(await waiting.getByRole('link', { name: first }).count()).toBe(0);
  });

  it('records an agreement, whose money is then available to programme', async () => {
    await fmu.goto('/contributions/agreements');
    await button(fmu, 'Add an agreement').click();
    await fmu.getByLabel('Donor', { exact: true }).selectOption({ index: 1 });
    await fmu.getByLabel('Amount', { exact: true }).fill('500,000');
    await button(fmu, 'Add an agreement').click();
    await fmu.getByRole('heading', { name: /^Agreement with / }).waitFor();
    await fmu.goto('/contributions');
    // 1 % of it is the agent's fee.
    await fmu
      .getByRole('row', { name: /Available to programme/ })
      .getByText(/USD\s495,000/)
      .waitFor();
  });

  it('prepares and opens a meeting', async () => {
    await fmu.goto('/meetings');
    await button(fmu, 'Schedule a meeting').click();
    await fmu.getByLabel('Title').fill('Meeting of the browser test');
    await fmu.getByLabel('Held on').fill(today());
    await button(fmu, 'Schedule a meeting').click();
    await fmu.getByRole('heading', { name: 'Meeting of the browser test' }).waitFor();
    meeting = new URL(fmu.url()).pathname;
    await button(fmu, 'Record attendance').click();
    await button(fmu, 'Save attendance').click();
    await fmu.getByText('Attendance is saved.').waitFor();
    await button(fmu, 'Edit the agenda').click();
    await button(fmu, 'Add an item without a note').click();
    await fmu.getByLabel('Item 1', { exact: true }).fill('Opening');
    await button(fmu, 'Save the agenda').click();
    await fmu.getByText('The agenda is saved.').waitFor();
    await button(fmu, 'Open the meeting').click();
    await fmu.getByText('The meeting is open.').waitFor();
    expect(await button(fmu, 'Adopt the meeting').getAttribute('aria-disabled')).toBe('true');
    await fmu.getByText('Only the Chair of the Steering Committee can do this.').waitFor();
  });

  it('refuses to allocate more than is left, in plain words, and offers what there is', async () => {
    await fmu.goto(meeting);
    await button(fmu, 'Record a decision').click();
    await fmu
      .getByRole('button', { name: /CN-2020-/ })
      .first()
      .click();
    await fmu.getByLabel('Amount').fill('800,000');
    await fmu.getByLabel('Reason').fill('It closes the gap in its area.');
    await button(fmu, 'Record as tentative').click();
    const refusal = fmu.getByRole('alert');
    await refusal
      .getByText(/You requested USD\s800,000 for CN-2020-\d+\. USD\s495,000 is available/)
      .waitFor();
    expect(await refusal.textContent()).toContain('Nothing was recorded.');
    expect(await allProblems(fmu)).toEqual([]);
    await button(fmu, /^Use USD\s495,000$/).click();
    await button(fmu, 'Record as tentative').click();
    await fmu.getByText('The decision is recorded as tentative.').waitFor();
    const figures = fmu.getByRole('region', { name: 'Fund position' });
    await figures.getByText(/^USD\s495,000$/).waitFor();
    await figures.getByText(/^USD\s0$/).waitFor();
    await fmu.getByRole('article').getByText('Tentative').waitFor();
  });

  it('takes a decision back, which frees its money, and records another', async () => {
    await fmu.goto(meeting);
    await button(fmu, 'Take back decision 1').click();
    const dialog = fmu.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('The amount was read wrongly.');
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await fmu.getByText('Decision 1 has been taken back.').waitFor();
    await button(fmu, 'Record a decision').click();
    await fmu
      .getByRole('button', { name: /CN-2020-/ })
      .first()
      .click();
    await fmu.getByLabel('Amount').fill('400,000');
    await fmu.getByLabel('Reason').fill('It closes the gap in its area.');
    await button(fmu, 'Record as tentative').click();
    await fmu.getByRole('heading', { name: '2 · Allocate funds' }).waitFor();
  });

  it('is adopted by the chair, and frozen then', async () => {
    const chair = await app.signedIn('committee-chair');
    await chair.goto(meeting);
    await button(chair, 'Adopt the meeting').click();
    const dialog = chair.getByRole('dialog');
    await dialog.getByText('1 tentative decision becomes final').waitFor();
    await dialog.getByRole('button', { name: 'Adopt the meeting' }).click();
    await chair.getByText(/^Adopted .* can no longer be changed\.$/).waitFor();
    expect(await button(chair, 'Record a decision').count()).toBe(0);
    await chair.goto('/joint-programmes');
    await chair.getByRole('row').getByText('USD 400,000').first().waitFor();
  });

  it('publishes an edition, shows its progress and its files', async () => {
    await fmu.goto('/publish');
    await fmu.getByLabel(/^Title/).fill('Pipeline of the browser test');
    const events = fmu.waitForRequest((request) => request.url().endsWith('/events'));
    await button(fmu, 'Publish').click();
    await fmu.getByRole('heading', { name: 'Pipeline of the browser test' }).waitFor();
    expect((await events).headers()['accept']).toBe('text/event-stream');
    await fmu.getByText(/^Published .* are now on the public pages\.$/).waitFor();
    const row = fmu.getByRole('row', { name: /booklet\.en\.pdf/ });
    expect(await row.textContent()).toMatch(/[0-9a-f]{64}/);
    const download = fmu.waitForEvent('download');
    await row.getByRole('link').click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });

  it('falls back to asking when the events do not come', async () => {
    const page = await app.signedIn('fmu');
    await page.route('**/editions/*/events', (route) => route.abort());
    await page.goto('/publish');
    await button(page, 'Publish').click();
    await page.getByText(/^Published .* are now on the public pages\.$/).waitFor();
  });

  it('records a deposit once, however often the button is pressed after silence', async () => {
    const agent = await app.signedIn('administrative-agent');
    await agent.goto('/contributions/deposits');
    await button(agent, 'Record a deposit').click();
    await agent.getByLabel('Agreement', { exact: true }).selectOption({ index: 1 });
    await agent.getByLabel('Amount', { exact: true }).fill('100,000');
    const keys: (string | undefined)[] = [];
    await agent.route('**/api/v1/deposits', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      keys.push(route.request().headers()['idempotency-key']);
      // The server takes the first one, but its answer is lost.
      if (keys.length === 1) {
        await route.fetch();
        return route.abort();
      }
      return route.continue();
    });
    await button(agent, 'Record a deposit').click();
    await agent.getByText('The server cannot be reached.').waitFor();
    await button(agent, 'Record a deposit').click();
    await agent.getByText('The deposit is recorded.').waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(await agent.getByRole('row').filter({ hasText: 'USD 100,000' }).count()).toBe(1);
  });

  it('shows the record to the auditor, and that it is whole', async () => {
    const page = await app.signedIn('auditor');
    await page.goto('/audit');
    await page
      .getByRole('row', { name: /committee\.adopt/ })
      .first()
      .waitFor();
    await button(page, 'Verify now').click();
    await page.getByText(/^The audit trail is intact: /).waitFor();
  });

  it('speaks French and Spanish', async () => {
    const page = await app.signedIn('fmu');
    await page.goto('/inbox');
    await page.getByLabel('Language').selectOption('fr');
    await page.getByRole('heading', { name: 'À traiter' }).waitFor();
    await page.goto(meeting);
    await page.getByRole('heading', { name: /^Décisions/ }).waitFor();
    await page.getByLabel('Langue').selectOption('es');
    await page.getByRole('heading', { name: /^Decisiones/ }).waitFor();
  });
});
