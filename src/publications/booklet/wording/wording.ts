import type { NarrativePart, PrintedText } from '../../../concept-notes/index.js';
import type { SnapshotMoney } from '../../domain/edition-snapshot.js';

/** A figure of the fund's position. */
export type FundFigure =
  | 'pledged'
  | 'committed'
  | 'deposited'
  | 'agentFee'
  | 'programmed'
  | 'availableToProgramme'
  | 'transferred'
  | 'cash';

/** Figures of one bullet bar, already written as short amounts. */
export interface TargetFacts {
  period: string;
  target: string;
  pledged: string;
  committed: string;
  deposited: string;
  reached: string;
  basis: string;
}

/** The booklet's own words in one language; a translation is one more file of this shape. */
export interface Wording {
  language: string;
  fundName: string;
  publisher: string;
  producer: string;
  kind: string;
  subject(programmes: number, asOf: string): string;
  edition(number: number): string;
  asOf(date: string): string;
  runningHead(number: number, asOf: string): string;
  area(number: number): string;
  date(isoDate: string): string;
  integer(value: number | bigint): string;
  decimalSign: string;
  million: string;
  thousandMillion: string;
  about: string;
  page: string;
  of: string;
  notStated: string;
  list(items: string[]): string;
  goToPage(title: string): string;
  replaced(codePoints: string[]): string;
  cover: {
    programmes: string;
    countries: string;
    requested: string;
    stripTitle: string;
    stripAlt(areas: { number: number; programmes: number }[]): string;
    none: string;
  };
  foreword: string;
  contents: string;
  fund: {
    title: string;
    intro(asOf: string, donors: number, window: string): string;
    windows: Record<string, string>;
    finding(facts: TargetFacts): string;
    findingWithoutTarget(committed: string): string;
    bulletAlt(facts: TargetFacts): string;
    stages: Record<'pledged' | 'committed' | 'deposited' | 'target', string>;
    basis(basis: string): string;
    source(asOf: string): string;
    tableTitle: string;
    columns: { figure: string; meaning: string; amount: string };
    figures: Record<FundFigure, { name: string; meaning: string }>;
    targetsTitle: string;
    targetColumns: { period: string; basis: string; target: string; reached: string };
    areasTitle: string;
    areasFinding(requested: string, programmes: number, countries: number): string;
    areasAlt(rows: { number: number; requested: string; funded: string; programmes: number }[]): string;
    areasKey: { requested: string; funded: string };
    areaColumns: { area: string; programmes: string; requested: string; funded: string };
    total: string;
    noSum: string;
  };
  areas: {
    programmes(count: number): string;
    countries(count: number): string;
    requested: string;
    empty(asOf: string): string;
    alsoTouched(count: number): string;
  };
  programme: {
    scope(scope: string): string;
    requested: string;
    duration: string;
    months(count: number): string;
    reference: string;
    enteredOn: string;
    version(number: number): string;
    conveningEntity: string;
    entities: string;
    budgetTitle: string;
    budgetAlt(shares: { name: string; amount: string; percent: string }[], total: string): string;
    budgetColumns: { entity: string; amount: string; share: string };
    partners: string;
    partnersInText(count: number): string;
    objectives: string;
    objective(number: number, title: string): string;
    sdgTargets: string;
    genderMarker: string;
    genderScore(score: number): string;
    humanRightsMarker: string;
    humanRightsScore(score: string): string;
    otherAreas(numbers: number[]): string;
    /** Headings of the texts that follow the narrative, in the order of printing. */
    texts: Record<PrintedText, string>;
    principles: string;
    narrative: Record<NarrativePart, string>;
    partnerKind(kind: string): string;
    shareUnknown: string;
    factsHeading: string;
  };
  funded: {
    title: string;
    intro(count: number, total: string): string;
    empty: string;
    columns: {
      reference: string;
      title: string;
      countries: string;
      area: string;
      allocated: string;
      decidedOn: string;
    };
  };
  index: { title: string; intro: string; empty: string };
}

/** Splits money for display; kept apart from words so that a language only says how digits are grouped. */
export interface MoneyText {
  /** `USD 1,500,000`, with cents for all amounts of `among` when one of them has cents. */
  full(money: SnapshotMoney, among?: SnapshotMoney[]): string;
  /** `USD 1.5 million`; `about USD 1.23 million` when it is rounded. */
  short(money: SnapshotMoney): string;
}
