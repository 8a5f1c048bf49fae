import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { settled } from '../support/settled.js';
import {
  button,
  dialog,
  firstId,
  form,
  press,
  refusal,
  sendUnfinished,
  type Sight,
  type Step,
} from './sight.js';

const words = JSON.parse(
  readFileSync(new URL('../../../web/src/pages/meetings/en.json', import.meta.url), 'utf8'),
) as { kind: Record<string, string> };

const TITLE = 'Meeting of the accessibility test';
const today = () => new Date().toISOString().slice(0, 10);
const firstNote = (page: Page) =>
  page
    .getByRole('list')
    .getByRole('button', { name: /CN-2020-/ })
    .first();

/** The form of a decision of a kind, with what it says when it is sent empty. */
function kind(name: string): Step {
  return async (page) => {
    await page.getByLabel('What was decided').selectOption({ label: name });
    await settled(page);
    await button(page, 'Record as tentative').click();
    await refusal(page).first().waitFor();
  };
}

/** Every kind that the form offers. */
const KINDS = Object.values(words.kind);

const record: Record<string, Step> = {
  'the form of a decision': press('Record a decision', form),
  ...Object.fromEntries(KINDS.map((name) => [`“${name}”, unfinished`, kind(name)])),
  'a search that finds no note': async (page) => {
    await page.getByLabel('What was decided').selectOption({ label: 'Allocate funds' });
    await page.getByLabel('Find a concept note').fill('nothing has this');
    await page.getByText('No note matches.', { exact: false }).waitFor();
  },
  'a chosen note, and an objection': async (page) => {
    await page.getByLabel('Find a concept note').fill('');
    await firstNote(page).click();
    await page.getByText('Statement, conditions, objections').click();
    await button(page, 'Add an objection').click();
    await page.getByLabel('Objection by').waitFor();
  },
  'an objection without words': sendUnfinished('Record as tentative'),
  'an amount that is not there': async (page) => {
    await button(page, 'Remove').click();
    await page.getByLabel('Objection by').waitFor({ state: 'hidden' });
    await page.getByLabel('Amount').fill('800,000');
    await page.getByLabel('Reason').fill('To see what is said.');
    await button(page, 'Record as tentative').click();
    await refusal(page).getByText('Not enough money is available').waitFor();
  },
  'a decision on record': async (page) => {
    await page.getByLabel('What was decided').selectOption({ label: 'Defer' });
    await firstNote(page).click();
    await page.getByLabel('Reason').fill('It waits for the next meeting.');
    await button(page, 'Record as tentative').click();
    await page.getByRole('article').waitFor();
  },
  'the dialog that takes it back': press('Take back decision 1', dialog),
  'taking back without a reason': sendUnfinished('Take back'),
};

/** What the committee works with, from the preparation of a meeting to its adoption. */
export const COMMITTEE_SIGHTS: readonly Sight[] = [
  {
    route: '/meetings',
    as: 'fmu',
    address: '/meetings',
    heading: 'Meetings',
    steps: {
      'the form of a meeting': press('Schedule a meeting', form),
      'an unfinished meeting': sendUnfinished('Schedule a meeting'),
    },
  },
  {
    route: '/meetings/:id',
    as: 'fmu',
    address: async (page) => `/meetings/${await firstId(page, 'committee/meetings?state=adopted')}`,
    heading: /./,
  },
  {
    route: '/meetings/:id',
    as: 'fmu',
    address: async (page) => {
      const data = { title: TITLE, heldOn: today() };
      const answer = await page.request.post('/api/v1/committee/meetings', { data });
      return `/meetings/${((await answer.json()) as { id: string }).id}`;
    },
    heading: TITLE,
    steps: {
      'attendance while it is written': press('Record attendance', form),
      'attendance on record': async (page) => {
        await button(page, 'Save attendance').click();
        await page.getByText('Attendance is saved.').waitFor();
      },
      'an unfinished agenda': async (page) => {
        await button(page, 'Edit the agenda').click();
        await button(page, 'Add an item without a note').click();
        await button(page, 'Save the agenda').click();
        await refusal(page).first().waitFor();
      },
      'an agenda with a note': async (page) => {
        await page.getByLabel('Item 1', { exact: true }).fill('Opening');
        await firstNote(page).click();
        await button(page, 'Save the agenda').click();
        await page.getByText('The agenda is saved.').waitFor();
      },
      'the form of a recusal': press('Declare a recusal', form),
      'a recusal without a note': sendUnfinished('Record the recusal'),
      'an open meeting': async (page) => {
        await button(page, 'Cancel').click();
        await button(page, 'Open the meeting').click();
        await page.getByText('The meeting is open.').waitFor();
      },
      ...record,
    },
  },
  {
    route: '/meetings/:id',
    as: 'committee-chair',
    address: async (page) => `/meetings/${await firstId(page, 'committee/meetings?state=open')}`,
    heading: TITLE,
    steps: { 'the dialog of adoption': press('Adopt the meeting', dialog) },
  },
];
