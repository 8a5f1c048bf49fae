import { Money, type MoneyJson } from '../../kernel/index.js';
import { DEFAULT_WINDOW, type FundWindow } from '../../reference/index.js';

export const SCOPES = ['country', 'multi-country', 'regional'] as const;
export type Scope = (typeof SCOPES)[number];

/** The eight budget categories of the UN Sustainable Development Group. */
export const BUDGET_CATEGORIES = [
  'staff',
  'supplies',
  'equipment',
  'contractual_services',
  'travel',
  'transfers_grants',
  'general_operating',
  'indirect',
] as const;
export type BudgetCategory = (typeof BUDGET_CATEGORIES)[number];

export const PARTNER_KINDS = [
  'government',
  'civil_society',
  'academia',
  'private_sector',
  'workers_employers',
  'other',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** The parts of the story that a note tells, in the order of the form. */
export const NARRATIVE_PARTS = [
  'context',
  'results',
  'wholeOfGovernment',
  'wholeOfSociety',
  'migrantParticipation',
  'sustainability',
] as const;
export type Narrative = Record<(typeof NARRATIVE_PARTS)[number], string | null>;

/** What one UN organization asks for. */
export interface EntityBudget {
  entity: string;
  amount: MoneyJson;
}

export interface BudgetLine extends EntityBudget {
  category: BudgetCategory;
}

/** A marker's score with the reason for it; either may be missing in a draft. */
export interface Marker<Score> {
  score: Score | null;
  justification: string | null;
}

/** Everything that the authors of a note write (domain: What a concept note contains). Null means not written yet. */
export interface NoteContent {
  title: string | null;
  /** The pot that the note asks money from. */
  window: FundWindow;
  /** ISO 3166 alpha-3 codes in the order given. */
  countries: string[];
  scope: Scope | null;
  /** Which region a regional note is for, in words. */
  region: string | null;
  residentCoordinator: string | null;
  submittingTeam: string | null;
  conveningEntity: string | null;
  entityBudgets: EntityBudget[];
  budgetLines: BudgetLine[];
  primaryArea: number | null;
  otherAreas: number[];
  /** Numbers of GCM objectives. */
  objectives: number[];
  /** English titles of guiding principles, each with how it is met. */
  principles: { name: string; how: string | null }[];
  sdgTargets: string[];
  genderMarker: Marker<number> | null;
  humanRightsMarker: Marker<string> | null;
  covidDimension: string | null;
  durationMonths: number | null;
  narrative: Narrative;
  nationalPartners: { name: string; kind: PartnerKind }[];
  /** The government's letter for each country. */
  endorsements: { country: string; attachmentId: string }[];
  /** Why the note goes beyond what is usual, for each warning. */
  justifications: { rule: string; justification: string }[];
}

/** A note on which nothing has been written yet. */
export function emptyContent(): NoteContent {
  return {
    title: null,
    window: DEFAULT_WINDOW,
    countries: [],
    scope: null,
    region: null,
    residentCoordinator: null,
    submittingTeam: null,
    conveningEntity: null,
    entityBudgets: [],
    budgetLines: [],
    primaryArea: null,
    otherAreas: [],
    objectives: [],
    principles: [],
    sdgTargets: [],
    genderMarker: null,
    humanRightsMarker: null,
    covidDimension: null,
    durationMonths: null,
    narrative: {
      context: null,
      results: null,
      wholeOfGovernment: null,
      wholeOfSociety: null,
      migrantParticipation: null,
      sustainability: null,
    },
    nationalPartners: [],
    endorsements: [],
    justifications: [],
  };
}

/** What the organizations ask for together, in USD. */
export function requestedTotal(content: Pick<NoteContent, 'entityBudgets'>): Money {
  return Money.sum(content.entityBudgets.map(({ amount }) => Money.from(amount)));
}
