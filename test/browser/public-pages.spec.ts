import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readPdf } from '#packages/tagged-pdf/testing';
import { BrowserApp } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';
import { open } from './support/settled.js';

const DAY = '2020-10-26';

describeInBrowser('the public pages', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await BrowserApp.start();
  });
  afterAll(() => app.stop());

  it('let a visitor download the latest booklet, which holds the figure of the page', async () => {
    const page = await app.visitor({ acceptDownloads: true });
    await open(page, '/editions');
    const hash = await page.locator('article').first().locator('code').first().textContent();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Download the booklet/ }).click(),
    ]);
    const bytes = await readFile(await download.path());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    await page.getByRole('link', { name: 'See the pipeline of that day' }).click();
    const total = await page.locator('tfoot').getByText(/^USD/).textContent();
    const booklet = await readPdf(bytes);
    const text = booklet.pages
      .map((one) => one.text)
      .join(' ')
      .replaceAll(/\s/g, ' ');
    expect(text).toContain(total!.replaceAll(/\s/g, ' '));
    expect(total).toContain('62,200,000');
  });

  it('show the Fund against its target, with the same figures as tables', async () => {
    const page = await app.visitor();
    await open(page, `/?asOf=${DAY}`);
    await page.getByText('USD 12.5 million', { exact: true }).first().waitFor();
    await page.getByText(/committed of USD.25 million/).waitFor();
    const chart = page.getByRole('figure', { name: /50% of the target of the first year is committed/ });
    expect(await chart.getByRole('img').getAttribute('aria-label')).toMatch(/Deposited: USD.11,564,000/);
    await chart.getByRole('button', { name: 'Show the figures as a table' }).click();
    expect(await chart.getByRole('row', { name: /Deposited/ }).textContent()).toMatch(/USD.11,564,000/);
  });

  it('keep filter, search and order in an address that can be shared', async () => {
    const page = await app.visitor();
    await open(page, `/pipeline?asOf=${DAY}`);
    await page.getByRole('button', { name: /Inclusion and integration/ }).click();
    await page.getByLabel(/^Search/).fill('cities');
    await page.getByRole('button', { name: 'Requested' }).click();
    const rows = page.locator('tbody tr');
    const shown = await rows.allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(30);
    expect(new URL(page.url()).search).toBe(`?asOf=${DAY}&area=5&q=cities&sort=-requested`);
    const other = await app.visitor();
    await open(other, page.url());
    expect(await other.locator('tbody tr').allTextContents()).toEqual(shown);
  });

  it('answer for a day before the first decision that nothing was in the pipeline', async () => {
    const page = await app.visitor();
    await open(page, '/pipeline?asOf=2019-06-01');
    await page.getByText('Nothing was in the pipeline on 1 Jun 2019', { exact: false }).waitFor();
  });

  it('lead by keyboard from the skip link to a programme, and put the focus on its heading', async () => {
    const page = await app.visitor();
    await open(page, `/pipeline?asOf=${DAY}`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to content');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader').getByRole('link').first().focus();
    await page.keyboard.press('ArrowDown');
    const title = await page.locator(':focus').textContent();
    expect(title).not.toBe(await page.getByRole('rowheader').getByRole('link').first().textContent());
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: title! }).waitFor();
    expect(await page.locator(':focus').textContent()).toBe(title);
    expect(await page.title()).toContain(title);
  });

  it.each([
    ['fr', /Réserve de programmes conjoints/, /62,2\smillions\sUSD/],
    ['es', /Cartera de programas conjuntos/, /62,2\smillones\sUSD/],
  ])('speak %s, with its dates, numbers and money', async (locale, title, figure) => {
    const page = await app.visitor({ locale });
    await open(page, `/pipeline?asOf=${DAY}`);
    expect(await page.locator('h1').textContent()).toMatch(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await page.getByText(figure).first().waitFor();
  });

  it('change the language on the spot and remember it', async () => {
    const page = await app.visitor();
    await open(page, '/editions');
    await page.getByLabel('Language').selectOption('fr');
    await page.getByRole('heading', { level: 1, name: 'Éditions de la réserve de projets' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Éditions de la réserve de projets' }).waitFor();
  });

  it('say when the device is offline', async () => {
    const page = await app.visitor();
    await open(page, '/');
    await page.context().setOffline(true);
    await page.getByText('You are offline.', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await page.getByText('You are offline.', { exact: false }).waitFor({ state: 'hidden' });
  });

  it('talk to nobody else and break no rule of the Content-Security-Policy', () => {
    expect(app.foreignRequests).toEqual([]);
    expect(app.complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|401/.test(text))).toEqual([]);
  });
});
