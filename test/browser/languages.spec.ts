import { BrowserApp } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';

describeInBrowser('the language of the page', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await BrowserApp.start();
  });
  afterAll(() => app.stop());

  it('is also that of a refusal', async () => {
    const page = await app.visitor({ locale: 'fr-FR' });
    await page.goto('/sign-in');
    await page.getByLabel('Adresse électronique').fill('fmu@demo.example');
    await page.getByLabel('Mot de passe').fill('pas le bon');
    await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
    const summary = page.getByRole('alert');
    await summary.getByText('L’adresse électronique ou le mot de passe est incorrect.').waitFor();
    expect(await summary.innerText()).not.toContain('password');
  });

  it('changes with the reasons why a step is not open', async () => {
    const page = await app.signedIn('auditor');
    await page.goto('/joint-programmes');
    await page.getByRole('link', { name: /^JP-/ }).first().click();
    await page.getByText('Only the Fund Management Unit can do this.').first().waitFor();
    await page.getByLabel('Language').selectOption('es');
    await page.getByText('Este paso corresponde a la Unidad de Gestión del Fondo.').first().waitFor();
    expect(await page.getByText('can do this.').count()).toBe(0);
  });
});
