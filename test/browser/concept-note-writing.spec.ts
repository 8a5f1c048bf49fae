import { validNote } from '../support/concept-note-factory.js';
import { BrowserApp } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';
import { tabTo } from './support/focus.js';
import { begin, edit, read, saved } from './support/note-access.js';
import { open } from './support/settled.js';

describeInBrowser('writing a concept note', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await BrowserApp.start();
  });
  afterAll(() => app.stop());

  it('is begun by the country team, saved while it is typed, and all there after a reload', async () => {
    const page = await app.signedIn('country-team');
    await open(page, '/concept-notes');
    await page.getByRole('link', { name: 'New concept note' }).click();
    await page.getByLabel('Title').fill('Jobs for returning migrants');
    await page.getByRole('checkbox', { name: 'North Macedonia' }).check();
    await page.getByRole('button', { name: 'Create the note' }).click();
    await page.getByRole('radio', { name: 'One country' }).check();
    await page.getByLabel('Duration in months').fill('24');
    await saved(page);
    await page.getByRole('link', { name: /^Areas, objectives and targets/ }).click();
    await page.getByRole('group', { name: 'Primary thematic area' }).getByRole('radio').nth(3).check();
    await page.getByLabel('Search in 169 targets').fill('10.7');
    await page.getByRole('checkbox', { name: /^10\.7/ }).check();
    await page.getByRole('link', { name: /^Budget/ }).click();
    for (const [entity, amount] of [
      ['IOM', '900,000'],
      ['ILO', '600000.50'],
    ] as const) {
      await page.getByLabel('Add an organization').selectOption(entity);
      await page.getByLabel(new RegExp(`^${entity} `)).fill(amount);
    }
    await page.getByText('USD 1,500,000.50').waitFor();
    await page.getByLabel('Staff and other personnel, IOM, USD').fill('899,999.99');
    await page.getByText(/IOM: USD.0\.01 is missing from the breakdown\./).waitFor();
    await page.getByLabel('Travel, IOM, USD').fill('0.01');
    await page.getByText('IOM: the breakdown matches the budget.').waitFor();
    await page.getByLabel('Staff and other personnel, ILO, USD').fill('700,000');
    await page.getByText(/ILO: the breakdown exceeds the budget by USD.99,999\.50\./).waitFor();
    await saved(page);
    await page.reload();
    expect(await page.getByLabel(/^ILO /).inputValue()).toBe('600,000.50');
    expect(await page.getByLabel('Travel, IOM, USD').inputValue()).toBe('0.01');
    await page.getByRole('link', { name: /^Areas, objectives and targets/ }).click();
    expect(await page.getByRole('button', { name: /^Remove Facilitate orderly/ }).count()).toBe(1);
    await page.getByRole('link', { name: /^Check and submit/ }).click();
    const submit = page.getByRole('button', { name: 'Submit' });
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Only the Resident Coordinator of the country team can do this.').waitFor();
  });

  it('is refused with every problem linked to its field, put right, and submitted', async () => {
    const page = await app.signedIn('resident-coordinator');
    const content = validNote({ title: 'Skills across borders' });
    const id = await begin(page, {
      ...content,
      durationMonths: null,
      narrative: { ...(content['narrative'] as object), results: null },
      justifications: [],
    });
    await open(page, edit(id, 'submit'));
    await page.getByText('3 things are left to do').waitFor();
    await page.getByRole('button', { name: 'Submit' }).click();
    const summary = page.getByRole('alert');
    await summary.getByText('The note cannot be submitted yet').waitFor();
    expect(await summary.getByRole('link').count()).toBe(3);
    expect(await page.locator(':focus').getAttribute('role')).toBe('alert');

    await summary.getByRole('link', { name: 'Enter the duration in months.' }).click();
    const months = page.getByLabel('Duration in months');
    await months.waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe(await months.getAttribute('id'));
    expect(await months.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('24');
    await saved(page);
    expect(await months.getAttribute('aria-invalid')).toBeNull();

    await page.getByRole('link', { name: /^Check and submit/ }).click();
    await page.getByRole('link', { name: /results and theory of change/ }).click();
    await page.keyboard.type('Skills are recognized on both sides of the border.');
    await saved(page);
    await page.getByRole('link', { name: /^Check and submit/ }).click();
    await page.getByRole('link', { name: /letter of endorsement by the government is missing/ }).click();
    await page.keyboard.type('The ministry signs the letter this month.');
    await page.getByText('Nothing is missing. The note can be submitted.').waitFor();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText(/has been submitted as version 1\./).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/concept-notes/${id}`);
    expect(await read(page, id)).toMatchObject({ state: 'submitted', version: 1, durationMonths: 24 });
  });

  it('is written and submitted by keyboard alone', async () => {
    const page = await app.signedIn('resident-coordinator');
    const content = validNote({ title: 'By keyboard' });
    const id = await begin(page, {
      ...content,
      narrative: { ...(content['narrative'] as object), context: null },
    });
    await open(page, '/concept-notes?state=draft&q=By+keyboard');
    await tabTo(page, page.getByRole('link', { name: /By keyboard/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'Edit the note' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: /^Narrative/ }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Narrative' }).waitFor();
    await tabTo(page, page.getByLabel('Context and needs'));
    await page.keyboard.type('Nobody touched a mouse.');
    await saved(page);
    await tabTo(page, page.getByRole('link', { name: /^Next: Budget/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: /^Check and submit/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Submit' }));
    await page.keyboard.press('Enter');
    await page.getByText(/has been submitted as version 1\./).waitFor();
    expect(await read(page, id)).toMatchObject({
      state: 'submitted',
      narrative: { context: 'Nobody touched a mouse.' },
    });
  });

  it('takes a letter of endorsement for a country', async () => {
    const page = await app.signedIn('country-team');
    const id = await begin(page, { title: 'With a letter', countries: ['MKD'] });
    await open(page, edit(id, 'letters'));
    await page.getByLabel('Add the letter for North Macedonia').setInputFiles({
      name: 'letter.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dear Fund'),
    });
    await page.getByText('letter.txt is not a PDF', { exact: false }).waitFor();
    await page.getByLabel('Add the letter for North Macedonia').setInputFiles({
      name: 'letter.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 a letter'),
    });
    await page.getByRole('link', { name: 'letter.pdf' }).first().waitFor();
    await saved(page);
    expect(await read(page, id)).toMatchObject({ endorsements: [{ country: 'MKD' }], warnings: [] });
  });
});
