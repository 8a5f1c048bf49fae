import { validNote } from '../support/concept-note-factory.js';
import { BrowserApp } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';
import { begin, edit, saved } from './support/note-access.js';
import { open } from './support/settled.js';

describeInBrowser('the course of a concept note', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await BrowserApp.start();
  });
  afterAll(() => app.stop());

  it('is found in a work list whose search, filter and order can be shared by address', async () => {
    const page = await app.signedIn('fmu');
    await open(page, '/concept-notes');
    const rows = page.locator('tbody tr');
    expect(await rows.count()).toBe(50);
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('74 notes', { exact: true }).waitFor();
    await page.getByLabel('Search').fill('cities');
    await page.getByLabel('State').selectOption('under_review');
    await page.getByRole('button', { name: 'Requested' }).click();
    await page.getByText(/^[1-9] notes?$/).waitFor();
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).search).toBe('?q=cities&state=under_review&sort=-requested');
    const shown = await rows.allTextContents();
    await page.reload();
    await rows.first().waitFor();
    expect(await rows.allTextContents()).toEqual(shown);
    await rows.getByRole('link').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /cities/ }).waitFor();
    expect(await page.getByText('Under review', { exact: true }).count()).toBeGreaterThan(0);
  });

  it('is returned by the Fund Management Unit with a reason, revised, and compared with its first version', async () => {
    const coordinator = await app.signedIn('resident-coordinator');
    const id = await begin(coordinator, validNote({ title: 'First words' }));
    await coordinator.request.post(`/api/v1/concept-notes/${id}/transitions/submit`, { data: {} });
    const fmu = await app.signedIn('fmu');
    await open(fmu, `/concept-notes/${id}`);
    await fmu.getByRole('button', { name: 'Return to the country team' }).click();
    const dialog = fmu.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Return to the country team' }).click();
    await dialog.getByRole('alert').getByText('Give a reason.').first().waitFor();
    await dialog.getByLabel('Reason').fill('Say more in the title.');
    await dialog.getByRole('button', { name: 'Return to the country team' }).click();
    await fmu.getByRole('main').getByText('Returned', { exact: true }).waitFor();

    await open(coordinator, `/concept-notes/${id}?part=history`);
    await coordinator.getByText('Say more in the title.').waitFor();
    await open(coordinator, edit(id, 'about'));
    await coordinator.getByLabel('Title').fill('First words, and more');
    await saved(coordinator);
    await coordinator.getByRole('link', { name: /^Check and submit/ }).click();
    await coordinator.getByRole('button', { name: 'Submit' }).click();
    await coordinator.getByText(/has been submitted as version 2\./).waitFor();
    await coordinator.getByRole('link', { name: 'Versions' }).click();
    await coordinator.getByLabel('Compare with').selectOption('1');
    await coordinator.getByText('1 difference between versions 1 and 2').waitFor();
    await coordinator.locator('del', { hasText: /^First words$/ }).waitFor();
    await coordinator.locator('ins', { hasText: 'First words, and more' }).waitFor();

    await open(fmu, `/concept-notes/${id}?part=comments`);
    await fmu.getByLabel('Your comment').fill('Thank you.');
    await fmu.getByRole('button', { name: 'Post the comment' }).click();
    await fmu.getByRole('listitem').getByText('Thank you.').waitFor();
  });
});
