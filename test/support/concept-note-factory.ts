import type { ApiClient } from './api-client.js';
import { HOME_COUNTRY, type TestApp } from './test-app.js';

/** What a test cares about in a note; the rest is filled in so that the note can be submitted. */
export interface NoteWishes {
  title?: string;
  /** ISO 3166 alpha-3 codes; default: the test's home country. */
  countries?: string[];
  scope?: 'country' | 'multi-country' | 'regional';
  region?: string;
  /** Primary thematic area, 1 to 5. */
  area?: number;
  otherAreas?: number[];
  /** USD with two decimals; shared out among the entities to the cent. */
  amount?: string;
  /** Participating organizations; the first convenes. */
  entities?: string[];
  objectives?: number[];
  durationMonths?: number;
  window?: 'joint-programmes' | 'regional-reviews';
}

/** The members of a concept note that tests look at. */
export interface NoteAnswer {
  id: string;
  reference: string;
  state: string;
  version: number;
  title: string;
  requested: { amount: string; currency: string };
  nextActions: { verb: string; allowed: boolean; because?: string }[];
  [field: string]: unknown;
}

const usd = (cents: bigint) => ({
  amount: `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`,
  currency: 'USD',
});

/** A note's JSON that passes every check of submission. */
export function validNote(wishes: NoteWishes = {}): Record<string, unknown> {
  const { amount = '1500000.00', entities = ['IOM', 'UNICEF'], countries = [HOME_COUNTRY] } = wishes;
  const scope = wishes.scope ?? (countries.length > 1 ? 'multi-country' : 'country');
  const cents = BigInt(amount.replace('.', ''));
  const count = BigInt(entities.length);
  const shares = entities.map((_, index) => cents / count + (BigInt(index) < cents % count ? 1n : 0n));
  const title = wishes.title ?? 'Evidence for migration policy';
  return {
    title,
    window: wishes.window ?? 'joint-programmes',
    countries,
    scope,
    region: wishes.region ?? (scope === 'regional' ? 'Horn of Africa' : null),
    residentCoordinator: 'Rosa Calderón',
    submittingTeam: 'United Nations Country Team',
    conveningEntity: entities[0],
    entityBudgets: entities.map((entity, index) => ({ entity, amount: usd(shares[index]!) })),
    budgetLines: entities.flatMap((entity, index) => {
      const indirect = (shares[index]! * 65n) / 1000n;
      return [
        { category: 'staff', entity, amount: usd(shares[index]! - indirect) },
        { category: 'indirect', entity, amount: usd(indirect) },
      ];
    }),
    primaryArea: wishes.area ?? 1,
    otherAreas: wishes.otherAreas ?? [],
    objectives: wishes.objectives ?? [1, 3],
    principles: [
      { name: 'People-centred', how: 'Migrants advise the programme from its first day.' },
      { name: 'Human rights', how: 'Rights are the yardstick of every output.' },
    ],
    sdgTargets: ['10.7', '17.18'],
    genderMarker: { score: 2, justification: 'Half of the outputs are for women.' },
    humanRightsMarker: { score: 'A', justification: 'Derived from treaty-body recommendations.' },
    covidDimension: 'Services are open to migrants in the pandemic.',
    durationMonths: wishes.durationMonths ?? 24,
    narrative: {
      context: `What ${title} answers to.`,
      results: 'Policies rest on data by the second year.',
      wholeOfGovernment: 'Four ministries steer the programme.',
      wholeOfSociety: 'Civil society sits on the board.',
      migrantParticipation: 'Migrants take part in design, delivery and evaluation.',
      sustainability: 'The statistical office takes over the survey.',
    },
    nationalPartners: [
      { name: 'Ministry of Interior', kind: 'government' },
      { name: 'State Statistical Office', kind: 'government' },
      { name: 'Young Lawyers Association', kind: 'civil_society' },
    ],
    endorsements: [],
    justifications: [
      {
        rule: 'endorsement-missing',
        justification: 'The letter is being signed by the ministry this month.',
      },
      { rule: 'budget-unusual', justification: 'The size of the programme follows from its outputs.' },
      { rule: 'many-entities', justification: 'Every organization brings a mandate of its own.' },
      { rule: 'duration-unusual', justification: 'The duration follows the national planning cycle.' },
    ],
  };
}

function coordinator(app: TestApp, wishes: NoteWishes): Promise<ApiClient> {
  return app.as('resident_coordinator', wishes.countries ? { countries: wishes.countries } : {});
}

/** A draft, made by the Resident Coordinator of its countries. */
export async function draftNote(app: TestApp, wishes: NoteWishes = {}): Promise<NoteAnswer> {
  const author = await coordinator(app, wishes);
  return (await author.post<NoteAnswer>('/concept-notes', validNote(wishes))).body;
}

/** A submitted note, by the Resident Coordinator of its countries. */
export async function submittedNote(app: TestApp, wishes: NoteWishes = {}): Promise<NoteAnswer> {
  const { id } = await draftNote(app, wishes);
  const author = await coordinator(app, wishes);
  return (await author.post<NoteAnswer>(`/concept-notes/${id}/transitions/submit`, {}, 200)).body;
}

/** A note that the Fund Management Unit has taken into review. */
export async function noteUnderReview(app: TestApp, wishes: NoteWishes = {}): Promise<NoteAnswer> {
  const { id } = await submittedNote(app, wishes);
  const fmu = await app.as('fmu');
  return (await fmu.post<NoteAnswer>(`/concept-notes/${id}/transitions/accept-for-review`, {}, 200)).body;
}
