import type {
  EditionSnapshot,
  SnapshotMoney,
  SnapshotNamedCode,
  SnapshotProgramme,
} from '../../src/publications/domain/edition-snapshot.js';
import { sumOf } from '../../src/publications/domain/exact-amounts.js';

const AREAS = [
  'Promoting fact-based and data-driven migration discourse, policy and planning',
  'Protecting the safety and well-being of migrants, including through addressing the drivers and mitigating situations of vulnerability in migration',
  'Addressing irregular migration, including by managing borders and combating transnational crime',
  'Facilitating regular migration and decent work and enhancing the positive development effects of human mobility',
  'Improving the social inclusion and integration of migrants',
];
const COUNTRIES: SnapshotNamedCode[] = [
  { code: 'THA', name: 'Thailand' },
  { code: 'CRI', name: 'Costa Rica' },
  { code: 'CIV', name: 'Côte d’Ivoire' },
  { code: 'TUR', name: 'Türkiye' },
  { code: 'KEN', name: 'Kenya' },
  { code: 'MAR', name: 'Morocco' },
  { code: 'ECU', name: 'Ecuador' },
];
const ENTITIES: SnapshotNamedCode[] = [
  { code: 'IOM', name: 'International Organization for Migration' },
  { code: 'ILO', name: 'International Labour Organization' },
  { code: 'UNICEF', name: 'United Nations Children’s Fund' },
  { code: 'UNHCR', name: 'Office of the United Nations High Commissioner for Refugees' },
];
const OBJECTIVES = [
  {
    number: 1,
    title: 'Collect and utilize accurate and disaggregated data as a basis for evidence-based policies',
  },
  { number: 7, title: 'Address and reduce vulnerabilities in migration' },
  { number: 16, title: 'Empower migrants and societies to realize full inclusion and social cohesion' },
];
const SENTENCES = [
  'Migrant workers and their families often live without reliable access to schooling, health care and legal advice.',
  'The programme brings ministries, municipalities and UN organizations to one table so that services reach people where they live.',
  'Local authorities will agree on simple procedures, train front-line staff, and publish what was achieved each quarter.',
  'Women, young people and those who returned recently take part in planning, and their associations sit on the steering group.',
  'Evidence from earlier work shows that enrolment rises when documents are no longer asked for at the school gate.',
  'Costs are shared with national budgets from the second year on, and staff positions move to the ministry before the end.',
  'Risks include changes of government and a further closure of borders; both are reviewed twice a year.',
];

/** USD from a number of cents. */
export function usd(cents: number | bigint): SnapshotMoney {
  const digits = String(cents).padStart(3, '0');
  return { amount: `${digits.slice(0, -2)}.${digits.slice(-2)}`, currency: 'USD' };
}

/** Sentences of filler, another choice for each seed and the same for the same one. */
export function prose(seed: number, sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, i) => SENTENCES[(seed * 3 + i * 5 + (seed >> 2)) % SENTENCES.length],
  ).join(' ');
}

const at = <T>(items: T[], index: number): T => items[index % items.length] as T;

/** An illustrative programme; everything follows from `index`. */
export function programmeFixture(index: number, changes: Partial<SnapshotProgramme> = {}): SnapshotProgramme {
  const shares = [75_000_000 + index * 1_000, 50_000_000, 25_000_000].slice(0, 2 + (index % 2));
  const entities = shares.map((cents, i) => ({ ...at(ENTITIES, index + i), amount: usd(cents) }));
  const first = at(COUNTRIES, index);
  return {
    conceptNoteId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    reference: `CN-2020-${String(index + 1).padStart(4, '0')}`,
    title: `Illustrative programme ${index + 1}: access to services for migrant children and their families`,
    scope: index % 3 === 0 ? 'multi-country' : 'country',
    countries: index % 3 === 0 ? [first, at(COUNTRIES, index + 1)] : [first],
    primaryArea: (index % 5) + 1,
    otherAreas: [((index + 2) % 5) + 1],
    enteredOn: '2020-10-06',
    version: 1 + (index % 3),
    requested: usd(shares.reduce((sum, cents) => sum + cents, 0)),
    durationMonths: 18 + (index % 4) * 6,
    conveningEntity: at(ENTITIES, index),
    entities,
    nationalPartners: [
      { name: 'Ministry of Education', kind: 'government' },
      { name: `Municipality of Example ${index + 1}`, kind: 'local_government' },
      { name: 'Association of Migrant Families', kind: 'civil_society' },
    ],
    objectives: [at(OBJECTIVES, index), at(OBJECTIVES, index + 1)],
    principles: [
      { name: 'People-centred', how: prose(index, 1) },
      { name: 'Gender-responsive', how: prose(index + 1, 1) },
      { name: 'Whole-of-society approach', how: prose(index + 2, 1) },
    ],
    sdgTargets: [
      {
        code: '10.7',
        title: 'Facilitate orderly, safe, regular and responsible migration and mobility of people',
      },
      { code: '4.1', title: 'Ensure that all girls and boys complete free, equitable and quality education' },
    ],
    genderMarker: { score: index % 4 },
    humanRightsMarker: { score: at(['A', 'B', 'C'], index) },
    covidDimension: index % 2 === 0 ? prose(index + 4, 2) : null,
    preparatoryWork: index % 3 === 0 ? prose(index + 2, 2) : null,
    narrative: {
      context: prose(index, 4),
      results: `${prose(index + 5, 3)}\n${prose(index + 6, 3)}`,
      wholeOfGovernment: prose(index + 1, 2),
      wholeOfSociety: prose(index + 2, 2),
      migrantParticipation: prose(index + 3, 2),
      sustainability: prose(index + 4, 3),
    },
    ...changes,
  };
}

/** An edition of `count` illustrative programmes, or of those given; totals follow from them. */
export function editionFixture(
  count: number,
  changes: { programmes?: SnapshotProgramme[]; edition?: Partial<EditionSnapshot['edition']> } = {},
): EditionSnapshot {
  const programmes =
    changes.programmes ?? Array.from({ length: count }, (_, index) => programmeFixture(index));
  const countries = new Set(programmes.flatMap((programme) => programme.countries.map(({ code }) => code)));
  return {
    edition: {
      number: 3,
      title: 'Pipeline of joint programmes',
      asOf: '2020-10-26',
      createdAt: '2020-10-27T09:30:00Z',
      language: 'en',
      foreword: {
        author: 'Illustrative Chair',
        role: 'Chair of the Steering Committee',
        paragraphs: [prose(1, 5), prose(2, 4), prose(3, 3)],
      },
      ...changes.edition,
    },
    fund: {
      window: 'joint-programmes',
      pledged: usd(1_410_000_000),
      committed: usd(1_250_000_000),
      deposited: usd(1_012_345_650),
      agentFee: usd(10_123_457),
      programmed: usd(1_237_500_000),
      availableToProgramme: usd(0),
      transferred: usd(600_000_000),
      cash: usd(402_222_193),
      donors: 10,
      targets: [{ period: 'first year', amount: usd(2_500_000_000), basis: 'commitments', reached: '50.00' }],
    },
    areas: AREAS.map((title, i) => {
      const inArea = programmes.filter(({ primaryArea }) => primaryArea === i + 1);
      return {
        number: i + 1,
        title,
        programmes: inArea.length,
        requested: sumOf(inArea.map((p) => p.requested)),
      };
    }),
    totals: {
      programmes: programmes.length,
      countries: countries.size,
      requested: sumOf(programmes.map((programme) => programme.requested)),
    },
    programmes,
    funded: Array.from({ length: 6 }, (_, i) => ({
      reference: `CN-2019-${String(i + 1).padStart(4, '0')}`,
      title: `Illustrative funded programme ${i + 1} on fair recruitment and return`,
      countries: [at(COUNTRIES, i)],
      primaryArea: i === 0 ? 5 : i,
      allocated: usd(206_250_000),
      decidedOn: '2020-10-06',
    })),
  };
}
