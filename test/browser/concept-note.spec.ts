import type { Locator, Page } from 'playwright-core';
import { validNote } from '../support/concept-note-factory.js';
import { accessibilityProblems, scrollsSideways } from './support/accessibility.js';
import { BrowserApp, START_MS } from './support/browser-app.js';
import { describeInBrowser } from './support/chromium.js';

const SECTIONS = ['about', 'alignment', 'principles', 'narrative', 'budget', 'partners', 'letters', 'submit'];
const NARROWEST = { width: 320, height: 800 };
const MOST_TABS = 120;

/** Begins a note through the interface with the cookie of the page. */
async function begin(page: Page, content: Record<string, unknown>): Promise<string> {
  const answer = await page.request.post('/api/v1/concept-notes', { data: content });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

async function read(page: Page, id: string): Promise<Record<string, unknown>> {
  return (await (await page.request.get(`/api/v1/concept-notes/${id}`)).json()) as Record<string, unknown>;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}

const edit = (id: string, section: string) => `/concept-notes/${id}/edit/${section}`;
const saved = (page: Page) => page.getByText(/Saved \d\d:\d\d/).waitFor();

/** Presses Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The focus never came there.');
}

/** Many pages one after the other, on machines that do other things too. */
const LONG_MS = 180_000;

describeInBrowser('a concept note', () => {
  let app: BrowserApp;

  beforeAll(async () => {
    app = await BrowserApp.start();
  }, START_MS);
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
    await page.getByRole('button', { name: 'Asked for' }).click();
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

  it('is begun by the country team, saved while it is typed, and all there after a reload', async () => {
    const page = await app.signedIn('country-team');
    await open(page, '/concept-notes');
    await page.getByRole('link', { name: 'New concept note' }).click();
    await page.getByLabel('Title').fill('Jobs for returning migrants');
    await page.getByRole('checkbox', { name: 'North Macedonia' }).check();
    await page.getByRole('button', { name: 'Begin the note' }).click();
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
    await page.getByText(/IOM: USD.0\.01 still to be split\./).waitFor();
    await page.getByLabel('Travel, IOM, USD').fill('0.01');
    await page.getByText('IOM: the split agrees with the budget.').waitFor();
    await page.getByLabel('Staff and other personnel, ILO, USD').fill('700,000');
    await page.getByText(/ILO: the split is USD.99,999\.50 more than the budget\./).waitFor();
    await saved(page);
    await page.reload();
    expect(await page.getByLabel(/^ILO /).inputValue()).toBe('600,000.50');
    expect(await page.getByLabel('Travel, IOM, USD').inputValue()).toBe('0.01');
    await page.getByRole('link', { name: /^Areas, objectives and targets/ }).click();
    expect(await page.getByRole('button', { name: /^Remove Facilitate orderly/ }).count()).toBe(1);
    await page.getByRole('link', { name: /^Check and submit/ }).click();
    const submit = page.getByRole('button', { name: 'Submit' });
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('This step is taken by the Resident Coordinator of the country team.').waitFor();
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
    expect(await accessibilityProblems(page)).toEqual([]);

    await summary.getByRole('link', { name: 'Say how many months the programme takes.' }).click();
    const months = page.getByLabel('Duration in months');
    await months.waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe(await months.getAttribute('id'));
    expect(await months.getAttribute('aria-invalid')).toBe('true');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.type('24');
    await saved(page);
    expect(await months.getAttribute('aria-invalid')).toBeNull();

    await page.getByRole('link', { name: /^Check and submit/ }).click();
    await page.getByRole('link', { name: /results and the theory of change/ }).click();
    await page.keyboard.type('Skills are recognized on both sides of the border.');
    await saved(page);
    await page.getByRole('link', { name: /^Check and submit/ }).click();
    await page.getByRole('link', { name: /no letter of endorsement/ }).click();
    await page.keyboard.type('The ministry signs the letter this month.');
    await page.getByText('Nothing is missing. The note can be submitted.').waitFor();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText(/is submitted as version 1\./).waitFor();
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
    await page.getByText(/is submitted as version 1\./).waitFor();
    expect(await read(page, id)).toMatchObject({
      state: 'submitted',
      narrative: { context: 'Nobody touched a mouse.' },
    });
  });

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
    expect(await accessibilityProblems(officer)).toEqual([]);
    expect(await read(officer, id)).toMatchObject({ title: 'The coordinator’s title' });
    await conflict.getByRole('button', { name: 'Keep my text' }).click();
    await saved(officer);
    expect(await read(officer, id)).toMatchObject({ title: 'The officer’s title', submittingTeam: 'UNCT' });
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
    await dialog.getByRole('alert').getByText('Give the reason in words.').first().waitFor();
    expect(await accessibilityProblems(fmu)).toEqual([]);
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
    await coordinator.getByText(/is submitted as version 2\./).waitFor();
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

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find in %s',
    async (colorScheme) => {
      const page = await app.signedIn('resident-coordinator', { colorScheme });
      const id = await begin(page, validNote({ title: `Axe in ${colorScheme}` }));
      const addresses = [
        '/concept-notes',
        '/concept-notes?q=nothing+has+this',
        '/concept-notes/new',
        ...SECTIONS.map((section) => edit(id, section)),
        ...['note', 'history', 'versions', 'comments', 'files'].map(
          (part) => `/concept-notes/${id}?part=${part}`,
        ),
      ];
      for (const address of addresses) {
        await open(page, address);
        expect({ address, problems: await accessibilityProblems(page) }).toEqual({ address, problems: [] });
      }
    },
    LONG_MS,
  );

  it(
    'reads without scrolling sideways at 320 pixels',
    async () => {
      const page = await app.signedIn('resident-coordinator');
      await page.setViewportSize(NARROWEST);
      const id = await begin(page, validNote({ title: 'Narrow' }));
      for (const address of [
        '/concept-notes',
        `/concept-notes/${id}`,
        ...SECTIONS.map((one) => edit(id, one)),
      ]) {
        await open(page, address);
        expect({ address, sideways: await scrollsSideways(page) }).toEqual({ address, sideways: false });
      }
      expect(await accessibilityProblems(page)).toEqual([]);
    },
    LONG_MS,
  );
});
