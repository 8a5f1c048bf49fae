import type { TargetFacts, Wording } from './wording.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const count = (value: number, one: string, many: string): string =>
  `${integer(value)} ${value === 1 ? one : many}`;

function integer(value: number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function date(isoDate: string): string {
  const [year, month, day] = isoDate.slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

function list(items: string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const WINDOWS: Record<string, string> = {
  'joint-programmes': 'joint programmes',
  'regional-reviews': 'regional reviews of the Global Compact',
};
const SCOPES: Record<string, string> = {
  country: 'Country programme',
  'multi-country': 'Programme of several countries',
  regional: 'Regional programme',
};
const PARTNER_KINDS: Record<string, string> = {
  government: 'government',
  local_government: 'local government',
  civil_society: 'civil society',
  private_sector: 'private sector',
  academia: 'research',
  workers: 'workers’ organization',
  employers: 'employers’ organization',
  other: 'other',
};
const GENDER = [
  'no contribution expected',
  'limited contribution',
  'significant contribution',
  'principal objective',
];
const plain = (key: string): string => key.replaceAll(/[_-]/g, ' ');
const sentence = (key: string): string => plain(key).replace(/^./, (first) => first.toUpperCase());

const ofTarget = ({ target, reached, basis }: TargetFacts): string =>
  `${reached} of the target of ${target}, counted by ${plain(basis)}`;

/** The booklet's own words in English. */
export const en: Wording = {
  language: 'en',
  fundName: 'Migration Multi-Partner Trust Fund',
  publisher: 'Migration Multi-Partner Trust Fund, Fund Management Unit',
  producer: 'Migration MPTF grant management system',
  kind: 'Pipeline of joint programmes',
  subject: (programmes, asOf) =>
    `${count(programmes, 'joint programme', 'joint programmes')} awaiting funding as of ${asOf}`,
  edition: (number) => `Edition ${number}`,
  asOf: (day) => `As of ${day}`,
  runningHead: (number, asOf) =>
    `Migration MPTF · Pipeline of joint programmes · Edition ${number} · as of ${asOf}`,
  area: (number) => `Area ${number}`,
  date,
  integer,
  decimalSign: '.',
  million: 'million',
  thousandMillion: 'billion',
  about: 'about',
  page: 'Page',
  of: 'of',
  notStated: 'Not stated',
  list,
  goToPage: (title) => `Go to ${title}`,
  replaced: (codePoints) =>
    `The typeface of this booklet lacks ${count(codePoints.length, 'character', 'characters')} of the texts: ${list(codePoints)}. The sign \uFFFD stands in ${codePoints.length === 1 ? 'its' : 'their'} place; the data files have the texts as they were submitted.`,
  cover: {
    programmes: 'programmes in the pipeline',
    countries: 'countries',
    requested: 'requested',
    stripTitle: 'Programmes by thematic area',
    stripAlt: (areas) =>
      `Programmes in the pipeline by primary thematic area: ${list(areas.map((area) => `area ${area.number}, ${area.programmes}`))}.`,
    none: 'No programme is in the pipeline on this date.',
  },
  foreword: 'Foreword',
  contents: 'Contents',
  fund: {
    title: 'The Fund at a glance',
    intro: (asOf, donors, window) =>
      `Position of the window for ${window} on ${asOf}, with ${count(donors, 'donor', 'donors')}. Pledges, commitments, deposits and transfers are stages of the same money and are never added together.`,
    windows: WINDOWS,
    finding: (facts) =>
      `${capital(facts.committed)} committed of a target of ${facts.target} (${facts.reached} reached)`,
    findingWithoutTarget: (committed) => `${capital(committed)} committed; no target is set for this window`,
    bulletAlt: (facts) =>
      `Bullet bar for the ${facts.period} target. Target ${facts.target}; pledged ${facts.pledged}; committed ${facts.committed}; deposited ${facts.deposited}. This is ${ofTarget(facts)}.`,
    stages: { pledged: 'Pledged', committed: 'Committed', deposited: 'Deposited', target: 'Target' },
    basis: plain,
    source: (asOf) => `Source: ledger of the Migration MPTF, ${asOf}. Amounts are exact in the table below.`,
    tableTitle: 'The same figures in full',
    columns: { figure: 'Figure', meaning: 'What it counts', amount: 'Amount' },
    figures: {
      pledged: { name: 'Pledged', meaning: 'Announced intentions to contribute; not money and not binding' },
      committed: { name: 'Committed', meaning: 'Signed Standard Administrative Arrangements' },
      deposited: { name: 'Deposited', meaning: 'Cash received by the Administrative Agent' },
      agentFee: { name: 'Agent’s fee', meaning: 'The Administrative Agent’s share of deposits' },
      programmed: { name: 'Programmed', meaning: 'Allocated to joint programmes by the Steering Committee' },
      availableToProgramme: {
        name: 'Available to programme',
        meaning: 'What the Steering Committee may still allocate',
      },
      transferred: { name: 'Transferred', meaning: 'Cash sent to Participating UN Organizations' },
      cash: { name: 'Cash', meaning: 'Held by the Administrative Agent' },
    },
    targetsTitle: 'Funding targets in force',
    targetColumns: { period: 'Period', basis: 'Counted by', target: 'Target', reached: 'Reached' },
    areasTitle: 'The pipeline by thematic area',
    areasFinding: (requested, programmes, countries) =>
      `${count(programmes, 'programme', 'programmes')} in ${count(countries, 'country', 'countries')} ${programmes === 1 ? 'asks' : 'ask'} for ${requested}`,
    areasAlt: (rows) =>
      `Bars on one scale, one pair for each thematic area. ${rows
        .map(
          (row) =>
            `Area ${row.number}: ${row.requested} requested by ${count(row.programmes, 'programme', 'programmes')}, ${row.funded} already allocated.`,
        )
        .join(' ')}`,
    areasKey: { requested: 'requested', funded: 'already allocated' },
    areaColumns: {
      area: 'Thematic area',
      programmes: 'Programmes',
      requested: 'Requested',
      funded: 'Already allocated',
    },
    total: 'All areas',
    noSum: 'Each programme is counted once, in its primary thematic area.',
  },
  areas: {
    programmes: (value) => (value === 1 ? 'programme' : 'programmes'),
    countries: (value) => (value === 1 ? 'country' : 'countries'),
    requested: 'requested',
    empty: (asOf) =>
      `No programme in the pipeline has this as its primary thematic area on ${asOf}. Programmes appear here when the Steering Committee adds them.`,
    alsoTouched: (value) =>
      `${count(value, 'programme', 'programmes')} of other areas also ${value === 1 ? 'touches' : 'touch'} this one.`,
  },
  programme: {
    scope: (scope) => SCOPES[scope] ?? sentence(scope),
    requested: 'Requested',
    duration: 'Duration',
    months: (value) => count(value, 'month', 'months'),
    reference: 'Concept note',
    enteredOn: 'In the pipeline since',
    version: (number) => `Version ${number}`,
    conveningEntity: 'Convening agency',
    entities: 'UN organizations',
    budgetTitle: 'Budget by UN organization',
    budgetAlt: (shares, total) =>
      `Budget of ${total} by UN organization: ${list(shares.map(({ name, amount, percent }) => `${name} ${amount} (${percent})`))}.`,
    budgetColumns: { entity: 'UN organization', amount: 'Amount', share: 'Share' },
    partners: 'National and implementing partners',
    partnersInText: (partners) => `${count(partners, 'partner', 'partners')}, listed after the budget`,
    objectives: 'Objectives of the Global Compact',
    objective: (number, title) => `${number} ${title}`,
    sdgTargets: 'SDG targets',
    genderMarker: 'Gender marker',
    genderScore: (score) => `${score} of 3${GENDER[score] ? `: ${GENDER[score]}` : ''}`,
    humanRightsMarker: 'Human rights marker',
    humanRightsScore: (score) => `${score} (scale A to C)`,
    otherAreas: (numbers) =>
      `Also touches ${numbers.length === 1 ? 'area' : 'areas'} ${list(numbers.map(String))}`,
    texts: {
      preparatoryWork: 'Preparatory work',
      covidDimension: 'COVID-19 dimension',
    },
    principles: 'Guiding principles and how they are met',
    narrative: {
      context: 'Context and needs',
      results: 'Purpose and results',
      wholeOfGovernment: 'Whole-of-government engagement',
      wholeOfSociety: 'Whole-of-society engagement',
      migrantParticipation: 'How migrants take part',
      sustainability: 'Sustainability and risks',
    },
    partnerKind: (kind) => PARTNER_KINDS[kind] ?? plain(kind),
    shareUnknown: 'not stated',
    factsHeading: 'Facts',
  },
  funded: {
    title: 'Programmes already funded',
    intro: (programmes, total) =>
      `${count(programmes, 'joint programme has', 'joint programmes have')} been allocated ${total} by the Steering Committee.`,
    empty:
      'No joint programme has been allocated funds yet. They are listed here after the Steering Committee decides.',
    columns: {
      reference: 'Reference',
      title: 'Title',
      countries: 'Countries',
      area: 'Area',
      allocated: 'Allocated',
      decidedOn: 'Decided on',
    },
  },
  index: {
    title: 'Index by country',
    intro: 'Programmes in the pipeline by country; a programme of several countries is listed under each.',
    empty: 'No programme is in the pipeline, so there is no country to list.',
  },
};

function capital(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase());
}
