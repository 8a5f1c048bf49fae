import { BrowserApp } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';

describeInBrowser('signing in', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await BrowserApp.start();
  });
  afterAll(() => app.stop());

  it('works by keyboard alone, says what is wrong, and lets people out again', async () => {
    const page = await app.visitor();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').focus();
    await page.keyboard.type('fmu@demo.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
    expect(await page.getByLabel('Password').inputValue()).toBe('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('migration-demo');
    await page.keyboard.press('Enter');
    await page.getByText('Fund manager').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
    await page.getByText('You are signed out.').waitFor();
  });

  it('is not asked of somebody whose session began elsewhere', async () => {
    const page = await app.visitor();
    const credentials = { email: 'fmu@demo.example', password: 'migration-demo' };
    expect((await page.request.post('/api/v1/session', { data: credentials })).ok()).toBe(true);
    await page.goto('/sign-in');
    await page.waitForURL('**/inbox');
    await page.getByText('Fund manager').waitFor();
  });

  it('lets people in and out where the browser knows of no network but the server answers', async () => {
    const page = await app.visitor();
    await page.addInitScript(`Object.defineProperty(navigator, 'onLine', { get: () => false })`);
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill('fmu@demo.example');
    await page.getByLabel('Password').fill('migration-demo');
    await page.keyboard.press('Enter');
    await page.getByText('Fund manager').waitFor();
    expect(await page.getByText('You are offline.', { exact: false }).count()).toBe(0);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
  });

  it('keeps the session over a reload', async () => {
    const page = await app.signedIn('fmu');
    await page.goto('/editions');
    await page.getByText('Fund manager').waitFor();
    await page.reload();
    await page.getByText('Fund manager').waitFor();
  });

  it('asks again when the session ended, above the page, and goes on', async () => {
    const page = await app.signedIn('fmu');
    await page.goto('/pipeline?asOf=2020-10-26');
    await page.getByText('Fund manager').waitFor();
    await page.getByLabel(/^Search/).fill('what was typed');
    await page.context().clearCookies();
    // Coming back to the window reads who is signed in once more.
    await page.clock.install();
    await page.clock.fastForward('10:00');
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('E-mail address').inputValue()).toBe('fmu@demo.example');
    await dialog.getByLabel('Password').fill('migration-demo');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByLabel(/^Search/).inputValue()).toBe('what was typed');
    await page.getByText('Fund manager').waitFor();
  });
});
