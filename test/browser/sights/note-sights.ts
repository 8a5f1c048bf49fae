import type { Page } from 'playwright-core';
import { validNote } from '../../support/concept-note-factory.js';
import { begin, edit } from '../support/note-access.js';
import { settled } from '../support/settled.js';
import { button, dialog, firstId, press, refusal, sendUnfinished, type Sight, type Step } from './sight.js';

const EDIT = '/concept-notes/:id/edit/:section?';
const READ = '/concept-notes/:id';
const TITLE = 'A note to look at';

/** A note that lacks what the form shows best when it lacks. */
async function unfinished(page: Page): Promise<string> {
  return begin(page, { ...validNote({ title: TITLE }), durationMonths: null, justifications: [] });
}

/** The sections of the form and what can be opened in each. */
const SECTIONS: Record<string, Record<string, Step>> = {
  about: {
    'a search among the countries': async (page) => {
      await page.getByLabel('Search countries').fill('south');
      await page.getByText(/^\d+ found$/).waitFor({ state: 'attached' });
    },
    'a number that is none': async (page) => {
      await page.getByLabel('Duration in months').fill('2.5');
      await page.getByText('Enter a whole number of months', { exact: false }).waitFor();
    },
  },
  alignment: {
    'a search among the targets': async (page) => {
      await page.getByLabel('Search in 169 targets').fill('10.7');
      await page.getByRole('checkbox', { name: /^10\.7/ }).waitFor();
    },
  },
  principles: {},
  narrative: {},
  budget: {
    'a split that is too much': async (page) => {
      await page.getByLabel('Travel, IOM, USD').fill('99,000,000');
      await page.getByText(/the breakdown exceeds the budget by /).waitFor();
    },
  },
  partners: {
    'one more partner': async (page) => {
      const names = page.getByLabel(/^Partner \d+$/);
      const before = await names.count();
      await button(page, 'Add a partner').click();
      await names.nth(before).waitFor();
    },
  },
  letters: {
    'a file that is no letter': async (page) => {
      const file = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Fund') };
      await page.getByLabel(/^(Add|Replace) the letter for /).setInputFiles(file);
      await page.getByText('letter.txt is not a PDF', { exact: false }).waitFor();
    },
  },
  submit: {
    'a submission that is refused': press('Submit', (page) =>
      refusal(page).getByText('The note cannot be submitted yet'),
    ),
    'the field behind the first problem': async (page) => {
      await refusal(page).getByRole('link', { name: 'Enter the duration in months.' }).click();
      await page.locator('[aria-invalid="true"]').first().waitFor();
      await settled(page);
    },
  },
};

/** What can be opened on the parts of a note's page. */
const PARTS: Record<string, Record<string, Step>> = {
  note: {
    'the dialog that returns it': press('Return to the country team', dialog),
    'a return without a reason': sendUnfinished('Return to the country team'),
  },
  comments: { 'an empty comment': sendUnfinished('Post the comment') },
};

/** Concept notes in a list, in the form, and as they are read. */
export const NOTE_SIGHTS: readonly Sight[] = [
  {
    route: '/concept-notes',
    as: 'resident-coordinator',
    address: '/concept-notes',
    heading: 'My notes',
  },
  {
    route: '/concept-notes',
    as: 'resident-coordinator',
    address: '/concept-notes?q=nothing+has+this',
    heading: 'My notes',
    steps: {
      'nothing found': async (page) => {
        await page.getByText('No note matches', { exact: false }).waitFor();
      },
    },
  },
  { route: '/concept-notes', as: 'fmu', address: '/concept-notes', heading: 'Concept notes' },
  {
    route: '/concept-notes/new',
    as: 'resident-coordinator',
    address: '/concept-notes/new',
    heading: 'New concept note',
    steps: {
      'a note without a country': async (page) => {
        for (const country of await page.getByRole('checkbox', { checked: true }).all())
          await country.uncheck();
        await sendUnfinished('Create the note')(page);
      },
    },
  },
  ...Object.entries(SECTIONS).map(([section, steps]): Sight => ({
    route: EDIT,
    part: section,
    as: 'resident-coordinator',
    address: async (page) => edit(await unfinished(page), section),
    heading: TITLE,
    steps,
  })),
  {
    route: READ,
    as: 'resident-coordinator',
    address: async (page) => `/concept-notes/${await unfinished(page)}`,
    heading: TITLE,
    steps: { 'the dialog that withdraws it': press('Withdraw', dialog) },
  },
  ...['note', 'history', 'versions', 'comments', 'files'].map((part): Sight => ({
    route: READ,
    part,
    as: 'fmu',
    address: async (page) =>
      `/concept-notes/${await firstId(page, 'concept-notes?state=submitted')}?part=${part}`,
    heading: /./,
    steps: PARTS[part],
  })),
];
