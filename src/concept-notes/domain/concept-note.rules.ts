import { Money, type Phrase } from '../../kernel/index.js';

/**
 * Thresholds for concept notes (domain: Configuration). No source of the Fund states them, except where one is named:
 * they are this project's defaults (source D).
 */
export const NOTE_RULES = {
  /** UN organizations: a *joint* programme has at least two; more than the usual most needs a justification. */
  entities: { least: 2, usualMost: 5 },
  /** Usual size of the whole budget, bounds included. */
  budget: { usualLeast: Money.usd('500000.00'), usualMost: Money.usd('5000000.00') },
  /** No budget reaches this; it keeps slips of the keyboard out of the totals. */
  budgetLimit: Money.usd('1000000000.00'),
  /** Usual duration in months, bounds included. */
  durationMonths: { usualLeast: 6, usualMost: 48 },
  /** Largest indirect costs, in hundredths of a percent of the direct costs (source W). */
  indirectBasisPoints: 700,
  /** Government entities among the national partners: more than one (source W). */
  governmentPartnersLeast: 2,
  /** Fewest characters of the justification of a warning. */
  justificationLeast: 20,
} as const;

/** Rules whose breaking is allowed with a written justification, which reviewers see. */
export const WARNING_RULES = [
  'many-entities',
  'budget-unusual',
  'duration-unusual',
  'endorsement-missing',
] as const;
export type WarningRule = (typeof WARNING_RULES)[number];

/** Something unusual in a note, with the authors' reason for it when they gave one. */
export interface NoteWarning {
  rule: WarningRule;
  pointer: string;
  message: Phrase;
  justification: string | null;
}
