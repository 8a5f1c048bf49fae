import { allProblems } from './support/accessibility.js';
import { BrowserApp } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';
import { begin, edit, read, saved } from './support/note-access.js';
import { open } from './support/settled.js';

describeInBrowser('what was typed in a concept note', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await BrowserApp.start();
  });
  afterAll(() => app.stop());

  it('loses nothing when the session ends while somebody is typing', async () => {
    const page = await app.signedIn('country-team');
    const id = await begin(page, { title: 'Long day', countries: ['MKD'] });
    await open(page, edit(id, 'narrative'));
    await page.getByLabel('Context and needs').fill('Before the session ended');
    await saved(page);
    await page.context().clearCookies();
    await page.getByLabel('Context and needs').fill('Before and after the session ended');
    await page.getByLabel('Sustainability and risks').fill('Typed without a session');
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await dialog.getByLabel('Password').fill('migration-demo');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await saved(page);
    expect(await read(page, id)).toMatchObject({
      narrative: { context: 'Before and after the session ended', sustainability: 'Typed without a session' },
    });
  });

  it('keeps what was typed offline over a closed page, and saves it when the network is back', async () => {
    const page = await app.signedIn('country-team');
    const id = await begin(page, { title: 'In the field', countries: ['MKD'] });
    await open(page, edit(id, 'about'));
    const context = page.context();
    await context.setOffline(true);
    await page.getByLabel('Title').fill('In the field, offline');
    await page.getByText('Not saved: no connection.', { exact: false }).waitFor();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const other = await context.newPage();
    await open(other, edit(id, 'about'));
    expect(await other.getByLabel('Title').inputValue()).toBe('In the field, offline');
    await saved(other);
    expect(await read(other, id)).toMatchObject({ title: 'In the field, offline' });
  });

  it('shows both texts when two people wrote on the same field, and keeps the one that is chosen', async () => {
    const officer = await app.signedIn('country-team');
    const coordinator = await app.signedIn('resident-coordinator');
    const id = await begin(officer, { title: 'Two authors', countries: ['MKD'] });
    await open(officer, edit(id, 'about'));
    await open(coordinator, edit(id, 'about'));
    await coordinator.getByLabel('Title').fill('The coordinator’s title');
    await coordinator.getByLabel('Submitting country team').fill('UNCT');
    await saved(coordinator);
    await officer.getByLabel('Title').fill('The officer’s title');
    const conflict = officer.getByRole('group', { name: 'Title' });
    await conflict.getByText('The coordinator’s title').waitFor();
    await conflict.getByText('Text of Resident Coordinator').waitFor();
    await conflict.getByText('The officer’s title').waitFor();
    expect(await allProblems(officer)).toEqual([]);
    expect(await read(officer, id)).toMatchObject({ title: 'The coordinator’s title' });
    await conflict.getByRole('button', { name: 'Keep my text' }).click();
    await saved(officer);
    expect(await read(officer, id)).toMatchObject({ title: 'The officer’s title', submittingTeam: 'UNCT' });
  });
});
