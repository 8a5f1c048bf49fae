import type { NarrativePart, PrintedText } from '../../concept-notes/index.js';
import type { MoneyJson } from '../../kernel/index.js';

/**
 * The frozen input of one edition: everything that its files say, and nothing else.
 *
 * An edition is a snapshot as of a date (Fund public pages). The same snapshot always gives the same bytes, so no file
 * writer may read a clock, a database or a setting. The types are plain JSON; scores and reviewers have no place in them.
 */

/** An exact amount; `amount` is a decimal string such as `12500000.00`, `currency` an ISO 4217 code. */
export type SnapshotMoney = MoneyJson;

/** Who opens the booklet, normally the Chair of the Steering Committee. */
export interface SnapshotForeword {
  author: string;
  role: string;
  paragraphs: string[];
}

/** What identifies the edition; `asOf` is a date, `createdAt` an RFC 3339 instant in UTC. */
export interface SnapshotEdition {
  number: number;
  title: string;
  asOf: string;
  createdAt: string;
  language: 'en';
  foreword: SnapshotForeword | null;
}

/** A funding target in force on the edition's date; `reached` is a percentage such as `50.00` of `basis`. */
export interface SnapshotTarget {
  period: string;
  amount: SnapshotMoney;
  basis: string;
  reached: string;
}

/** The position of one window; the stages are stages of the same money and are never added together. */
export interface SnapshotFund {
  window: string;
  pledged: SnapshotMoney;
  committed: SnapshotMoney;
  deposited: SnapshotMoney;
  agentFee: SnapshotMoney;
  programmed: SnapshotMoney;
  availableToProgramme: SnapshotMoney;
  transferred: SnapshotMoney;
  cash: SnapshotMoney;
  donors: number;
  targets: SnapshotTarget[];
}

/** One thematic area with the programmes that have it as their primary area. */
export interface SnapshotArea {
  number: number;
  title: string;
  programmes: number;
  requested: SnapshotMoney;
}

/** The figures of the whole pipeline on the edition's date. */
export interface SnapshotTotals {
  programmes: number;
  countries: number;
  requested: SnapshotMoney;
}

/** A code with the name that readers know it by. */
export interface SnapshotNamedCode {
  code: string;
  name: string;
}

/** A participating UN organization and its share of the budget; `null` means not stated, which is not zero. */
export interface SnapshotEntityShare extends SnapshotNamedCode {
  amount: SnapshotMoney | null;
}

/**
 * The texts that an edition prints below a heading each. `null` is shown as not stated; an absent text is not printed,
 * because the edition is older than the field.
 */
export type SnapshotTexts = { [Name in PrintedText]?: string | null };

/** The public facts of one pipeline entry, as its `version` stated them. */
export interface SnapshotProgramme extends SnapshotTexts {
  conceptNoteId: string;
  reference: string;
  title: string;
  scope: string;
  countries: SnapshotNamedCode[];
  primaryArea: number;
  otherAreas: number[];
  enteredOn: string;
  version: number;
  requested: SnapshotMoney;
  durationMonths: number | null;
  conveningEntity: SnapshotNamedCode | null;
  entities: SnapshotEntityShare[];
  nationalPartners: { name: string; kind: string }[];
  objectives: { number: number; title: string }[];
  principles: { name: string; how: string }[];
  sdgTargets: { code: string; title: string }[];
  genderMarker: { score: number } | null;
  humanRightsMarker: { score: string } | null;
  narrative: SnapshotNarrative;
}

/** The programme in its own words; an empty text or `null` is shown as not stated. */
export type SnapshotNarrative = Record<NarrativePart, string | null>;

/** A joint programme: a concept note that funds have already been allocated to. */
export interface SnapshotFundedProgramme {
  reference: string;
  title: string;
  countries: SnapshotNamedCode[];
  primaryArea: number;
  allocated: SnapshotMoney;
  decidedOn: string;
}

/** Everything that the files of one edition are made from. */
export interface EditionSnapshot {
  edition: SnapshotEdition;
  fund: SnapshotFund;
  areas: SnapshotArea[];
  totals: SnapshotTotals;
  programmes: SnapshotProgramme[];
  funded: SnapshotFundedProgramme[];
}
