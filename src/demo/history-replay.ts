import type { AddPerson } from '../identity/index.js';
import type { SettableClock } from '../platform/clock/clock.js';
import { ACCOUNTS, addressOf, ADMIN, type DemoAccount, DONOR_ACCOUNT } from './demo-accounts.js';
import { DemoApi } from './demo-api.js';
import { DemoCommittee } from './demo-committee.js';
import { DemoContributions } from './demo-contributions.js';
import { illustrativeCountry, REAL_COUNTRY } from './demo-countries.js';
import { type DemoNote, demoNotes, type Fate, ILLUSTRATIVE_COUNTRIES } from './demo-notes.js';

/** How many illustrative countries the home accounts look after, beside the real one. */
const HOME_COUNTRIES = 3;

/** Days on which the replay does something; those in history.json, and illustrative ones between them. */
const DAYS = {
  established: '2019-05-08',
  firstNotes: '2020-02-20',
  firstReview: '2020-03-04',
  firstMeeting: '2020-05-12',
  laterNotes: '2020-07-15',
  laterReview: '2020-08-03',
  selection: '2020-10-06',
  lastNotes: '2020-10-15',
} as const;

const LATE: ReadonlySet<Fate> = new Set(['second-pipeline', 'under-review']);
const LAST: ReadonlySet<Fate> = new Set(['submitted', 'ineligible', 'returned']);

/** What the replay of history needs: an empty application that answers at an address, and its clock. */
export interface ReplayGround {
  base: string;
  password: string;
  clock: SettableClock;
  addPerson: AddPerson;
  /** Told what is being done, for people who wait. */
  tell: (step: string) => void;
}

/**
 * Plays the Fund's history from its beginning to 19 October 2020 through the HTTP interface, each step by an
 * account of the right role on its day. Figures are never typed in: they follow from the steps.
 */
export async function replayHistory(ground: ReplayGround): Promise<DemoApi> {
  const api = new DemoApi(ground.base, ground.password, ground.clock);
  const committee = new DemoCommittee(api);
  const contributions = new DemoContributions(api);
  const { tell } = ground;

  tell('2019: the Fund is set up');
  api.onDay(DAYS.established);
  await setUp(api, ground);
  await committee.takeSeats(DAYS.established);
  await contributions.until('2020-01-31', (day) => api.onDay(day));
  await addDonorAccount(api, ground, await contributions.donorId(DONOR_ACCOUNT.donor!));

  tell('February and March 2020: the first concept notes');
  const notes = new Map<string, DemoNote>();
  const all = demoNotes();
  const take = async (wanted: (fate: Fate) => boolean) => {
    for (const note of all.filter(({ fate }) => wanted(fate))) notes.set(await submit(api, note), note);
  };
  api.onDay(DAYS.firstNotes);
  await take((fate) => !LATE.has(fate) && !LAST.has(fate));
  api.onDay(DAYS.firstReview);
  for (const id of notes.keys()) await screen(api, id, 'accept-for-review');

  tell('May 2020: the first pipeline');
  const ids = (...fates: Fate[]) =>
    [...notes].filter(([, note]) => fates.includes(note.fate)).map(([id]) => id);
  await committee.meet('Illustrative meeting: the first pipeline', DAYS.firstMeeting, [
    { kind: 'adopt_target', items: [contributions.target()] },
    {
      kind: 'add_to_pipeline',
      items: ids('selected', 'first-pipeline').map((conceptNoteId) => ({ conceptNoteId })),
    },
    {
      kind: 'not_retain',
      items: ids('not-retained').map((conceptNoteId) => ({
        conceptNoteId,
        reason: 'Outside the thematic areas.',
      })),
    },
    {
      kind: 'defer',
      items: ids('deferred').map((conceptNoteId) => ({
        conceptNoteId,
        reason: 'The budget needs to be worked out.',
      })),
    },
  ]);

  tell('Summer 2020: contributions and further notes');
  await contributions.until('2020-06-30', (day) => api.onDay(day));
  api.onDay(DAYS.laterNotes);
  await take((fate) => LATE.has(fate));
  api.onDay(DAYS.laterReview);
  for (const id of ids('second-pipeline', 'under-review')) await screen(api, id, 'accept-for-review');
  await contributions.until(DAYS.selection, (day) => api.onDay(day));

  tell('6 October 2020: the first joint programmes');
  const allocations = ids('selected').map((conceptNoteId) => ({
    conceptNoteId,
    amount: notes.get(conceptNoteId)!.amount.toJSON(),
    reason: 'Selected for quality, and so that each thematic area has a first programme.',
  }));
  await committee.meet('Selection of the first joint programmes', DAYS.selection, [
    { kind: 'allocate', items: allocations },
    { kind: 'add_to_pipeline', items: ids('second-pipeline').map((conceptNoteId) => ({ conceptNoteId })) },
  ]);

  api.onDay(DAYS.lastNotes);
  await take((fate) => LAST.has(fate));
  for (const id of ids('ineligible'))
    await screen(api, id, 'declare-ineligible', 'The note asks for one organization’s own programme.');
  for (const id of ids('returned'))
    await screen(api, id, 'return', 'Say how migrants take part in the evaluation.');
  return api;
}

async function setUp(api: DemoApi, { addPerson, password }: ReplayGround): Promise<void> {
  await addPerson.execute({
    email: addressOf(ADMIN),
    name: ADMIN.person,
    password,
    roles: [{ role: ADMIN.role }],
  });
  for (let index = 0; index < ILLUSTRATIVE_COUNTRIES; index += 1) {
    await api.post('admin', '/reference/countries', { ...illustrativeCountry(index) });
  }
  for (const account of ACCOUNTS) {
    await addAccount(
      api,
      account,
      password,
      account.countries ? { countries: countriesOf(account.countries) } : {},
    );
  }
}

async function addDonorAccount(api: DemoApi, { password }: ReplayGround, donorId: string): Promise<void> {
  await addAccount(api, DONOR_ACCOUNT, password, { donorId });
}

async function addAccount(
  api: DemoApi,
  account: DemoAccount,
  password: string,
  scope: object,
): Promise<void> {
  const roles = [{ role: account.role, ...scope }];
  await api.post('admin', '/people', { email: addressOf(account), name: account.person, password, roles });
}

function countriesOf(which: 'home' | 'rest'): string[] {
  const codes = Array.from({ length: ILLUSTRATIVE_COUNTRIES }, (_, index) => illustrativeCountry(index).code);
  return which === 'home' ? [REAL_COUNTRY, ...codes.slice(0, HOME_COUNTRIES)] : codes.slice(HOME_COUNTRIES);
}

/** Written by the country team, submitted by the Resident Coordinator; answers the note's id. */
async function submit(api: DemoApi, note: DemoNote): Promise<string> {
  const home = new Set(countriesOf('home'));
  const suffix = note.countries.some((country) => home.has(country)) ? '' : '-2';
  const { body } = await api.post<{ id: string }>(`country-team${suffix}`, '/concept-notes', note.content);
  await api.post(`resident-coordinator${suffix}`, `/concept-notes/${body.id}/transitions/submit`);
  return body.id;
}

async function screen(api: DemoApi, id: string, verb: string, reason?: string): Promise<void> {
  await api.post('fmu', `/concept-notes/${id}/transitions/${verb}`, reason ? { reason } : {});
}
