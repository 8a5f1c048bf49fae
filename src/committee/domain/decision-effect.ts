import type { CalendarDate, Money } from '../../kernel/index.js';
import { type FundBasis } from '../../reference/index.js';

/** What the committee can decide. */
export const DECISION_KINDS = [
  'add_to_pipeline',
  'remove_from_pipeline',
  'not_retain',
  'defer',
  'allocate',
  'adopt_target',
] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A funding target that the committee adopts: an amount for a window and a period. */
export interface TargetTerms {
  window: string;
  /** Name of the period in words, such as `first year`. */
  period: string;
  from: CalendarDate;
  to: CalendarDate;
  amount: Money;
  /** What counts towards it. */
  basis: FundBasis;
}

/** One thing that a decision settles; which members are set depends on the kind. */
export interface SettledItem {
  id: string;
  /** Position in the request's `items`, for pointers. */
  index: number;
  conceptNoteId: string | null;
  /** The version of the note that the committee looked at. */
  noteVersion: number | null;
  /** What is allocated; only of kind `allocate`. */
  amount: Money | null;
  reason: string | null;
  target: TargetTerms | null;
}

/** A decision as its effects see it. */
export interface Settled {
  decisionId: string;
  kind: DecisionKind;
  /** The day that the decision takes effect: the meeting's, or the end of the no-objection procedure. */
  on: CalendarDate;
  items: readonly SettledItem[];
}

/**
 * What a decision does to the rest of the system. Modules above the committee register theirs with
 * {@link DecisionEffects}; every method runs inside the decision's unit of work and refuses with a DomainError.
 */
export interface DecisionEffect {
  readonly kinds: readonly DecisionKind[];
  /** Recorded while the meeting is open: check, and reserve what has to be held (tentative). */
  record?(decision: Settled): Promise<void>;
  /** Taken back before adoption: give back what was reserved. */
  takeBack?(decision: Settled): Promise<void>;
  /** Adopted with the meeting: make it final. */
  adopt?(decision: Settled): Promise<void>;
}
