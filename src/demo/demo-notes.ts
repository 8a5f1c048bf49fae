import { Money } from '../kernel/index.js';
import { illustrativeCountry, REAL_COUNTRY } from './demo-countries.js';
import { narrativeOf, PRINCIPLES, themeOf } from './demo-texts.js';
import { fact, type ProgrammeFacts, programmes } from './facts.js';

/** What happens to a note of the demo, in the order of the Fund's history. */
export type Fate =
  | 'selected'
  | 'first-pipeline'
  | 'second-pipeline'
  | 'not-retained'
  | 'deferred'
  | 'under-review'
  | 'ineligible'
  | 'returned'
  | 'submitted';

/** A note of the demo: the content for the interface, and its further course. */
export interface DemoNote {
  fate: Fate;
  /** `demo/programmes.json` id of the real programme that it stands for, where there is one. */
  standsFor: string | null;
  countries: string[];
  /** What is allocated or asked for, USD. */
  amount: Money;
  content: Record<string, unknown>;
}

/** How many notes reach each state, without those that represent real programmes; 74 in all (Fund news, Oct 2020). */
const OTHERS: readonly (readonly [Fate, number])[] = [
  ['first-pipeline', 22],
  ['second-pipeline', 5],
  ['not-retained', 4],
  ['deferred', 3],
  ['under-review', 17],
  ['ineligible', 3],
  ['returned', 2],
  ['submitted', 9],
];

/**
 * Requested by the five selected programmes whose amounts no source gives, USD: illustrative parts of the stated
 * total. With the one that is stated (1,500,000) they add up to 12,375,000, the commitments net of the 1 % fee.
 */
const SELECTED_PARTS = ['2200000.00', '2500000.00', '2300000.00', '1800000.00', '2075000.00'];

/** Number of illustrative countries; with the real one, 56 countries and regions (source B20). */
export const ILLUSTRATIVE_COUNTRIES = 55;

const OBJECTIVES: Readonly<Record<number, readonly number[]>> = {
  1: [1, 3, 17],
  2: [2, 7, 8],
  3: [9, 10, 11],
  4: [5, 6, 18],
  5: [15, 16, 22],
};
const ENTITY_SETS = [
  ['IOM', 'UNICEF'],
  ['ILO', 'IOM', 'UN Women'],
  ['UNHCR', 'UNDP', 'IOM'],
  ['UNFPA', 'IOM'],
  ['WHO', 'UNICEF', 'IOM'],
  ['UNODC', 'IOM', 'UNDP'],
] as const;

/** All notes of the demo, in the order in which they are written. */
export function demoNotes(): DemoNote[] {
  const selected = new Set(fact('steering_committee_decision').selected);
  let places = 0;
  let number = 0;
  let part = 0;
  const stands = programmes.map((real): DemoNote => {
    const fate: Fate = selected.has(real.id) ? 'selected' : 'first-pipeline';
    if (real.budget_usd !== undefined) {
      const amount = Money.usd(`${real.budget_usd}.00`);
      return build({
        fate,
        real,
        title: real.title!,
        countries: real.countries,
        area: real.primary_area,
        amount,
        index: 0,
      });
    }
    number += 1;
    const countries = real.countries.map(
      (_country, index) => illustrativeCountry((places + index) % ILLUSTRATIVE_COUNTRIES).code,
    );
    places += countries.length;
    const amount = fate === 'selected' ? Money.usd(SELECTED_PARTS[part++]!) : illustrativeAmount(number);
    return build({
      fate,
      real,
      title: titleOf(number, real.primary_area),
      countries,
      area: real.primary_area,
      amount,
      index: number,
    });
  });
  const others = OTHERS.flatMap(([fate, count]) => Array.from({ length: count }, () => fate)).map(
    (fate): DemoNote => {
      number += 1;
      const area = (number % 5) + 1;
      const countries = [illustrativeCountry(places % ILLUSTRATIVE_COUNTRIES).code];
      places += 1;
      return build({
        fate,
        real: null,
        title: titleOf(number, area),
        countries,
        area,
        amount: illustrativeAmount(number),
        index: number,
      });
    },
  );
  return [...stands, ...others];
}

interface Order {
  fate: Fate;
  real: ProgrammeFacts | null;
  title: string;
  countries: string[];
  area: number;
  amount: Money;
  index: number;
}

function build({ fate, real, title, countries, area, amount, index }: Order): DemoNote {
  const named = countries[0] === REAL_COUNTRY;
  const stated = named ? real?.punos : undefined;
  const entities = stated ?? [...ENTITY_SETS[index % ENTITY_SETS.length]!];
  const shares = amount.split(entities.map((_entity, position) => BigInt(position === 0 ? 5 : 3)));
  const theme = themeOf(index, area);
  const regional = real?.scope === 'regional';
  const content = {
    title,
    countries,
    scope: regional ? 'regional' : countries.length > 1 ? 'multi-country' : 'country',
    region: regional ? 'Illustrative region' : null,
    residentCoordinator: 'Office of the Resident Coordinator',
    submittingTeam: named
      ? 'United Nations Country Team in North Macedonia'
      : 'United Nations Country Team (illustrative)',
    conveningEntity: entities[0],
    entityBudgets: entities.map((entity, position) => ({ entity, amount: shares[position]!.toJSON() })),
    budgetLines: entities.flatMap((entity, position) => linesOf(entity, shares[position]!)),
    primaryArea: area,
    otherAreas: index % 3 === 0 ? [(area % 5) + 1] : [],
    objectives: (named ? real?.gcm_objectives : undefined) ?? OBJECTIVES[area],
    principles: PRINCIPLES,
    sdgTargets: area === 1 ? ['10.7', '17.18'] : area === 4 ? ['8.8', '10.7', '10.c'] : ['10.7', '16.2'],
    genderMarker: {
      score: index % 2 === 0 ? 2 : 3,
      justification: 'Half of the participants are women, and each result is reported for women and men.',
    },
    humanRightsMarker: {
      score: index % 3 === 0 ? 'B' : 'A',
      justification: 'Results follow recommendations of the treaty bodies.',
    },
    covidDimension:
      index % 2 === 0 ? 'Services stay open to migrants during the pandemic, whatever their status.' : null,
    durationMonths: (named ? real?.duration_months : undefined) ?? 24 + (index % 3) * 6,
    narrative: narrativeOf(theme, named),
    nationalPartners: partnersOf(named ? real?.national_partners : undefined),
    justifications: [
      {
        rule: 'endorsement-missing',
        justification: 'Letters of endorsement are not part of this demonstration.',
      },
      ...(entities.length > 5
        ? [{ rule: 'many-entities', justification: 'Each organization brings a mandate of its own.' }]
        : []),
    ],
  };
  return { fate, standsFor: real?.id ?? null, countries, amount, content };
}

const GOVERNMENT =
  /ministry|department|office|authority|administration|bank|secretariat|government|municipality|agency|institute/i;

function partnersOf(names: readonly string[] | undefined) {
  if (names)
    return names.map((name) => ({ name, kind: GOVERNMENT.test(name) ? 'government' : 'civil_society' }));
  return [
    { name: 'Ministry of the Interior (illustrative)', kind: 'government' },
    { name: 'Statistical Office (illustrative)', kind: 'government' },
    { name: 'Association of migrants (illustrative)', kind: 'civil_society' },
  ];
}

/** Direct costs in four categories and 7 % of them as indirect costs, to the cent. */
function linesOf(entity: string, share: Money) {
  const indirect = Money.ofMinor((share.minor * 7n) / 107n);
  const direct = share.minus(indirect).split([40n, 25n, 15n, 20n]);
  const categories = ['staff', 'contractual_services', 'travel', 'transfers_grants'];
  return [
    ...categories.map((category, index) => ({ category, entity, amount: direct[index]!.toJSON() })),
    { category: 'indirect', entity, amount: indirect.toJSON() },
  ];
}

/** Between USD 0.9 and 3.3 million, in steps of 50,000, spread without a pattern that looks like data. */
function illustrativeAmount(index: number): Money {
  return Money.usd(`${900_000 + ((index * 17) % 49) * 50_000}.00`);
}

function titleOf(number: number, area: number): string {
  return `Illustrative programme ${number}: ${themeOf(number, area)}`;
}
