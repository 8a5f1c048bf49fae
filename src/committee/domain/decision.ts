import type { NoteFact } from '../../concept-notes/index.js';
import type { CalendarDate, Money } from '../../kernel/index.js';
import type { FundBasis, FundWindow } from '../../reference/index.js';

/** Kinds of decisions that move notes and nothing else; each is named like the transition that it makes. */
export const NOTE_DECISION_KINDS = [
  'add_to_pipeline',
  'remove_from_pipeline',
  'not_retain',
  'defer',
] as const;

export type NoteDecisionKind = (typeof NOTE_DECISION_KINDS)[number];

/** Everything that the committee can decide. */
export const DECISION_KINDS = [...NOTE_DECISION_KINDS, 'allocate', 'adopt_target'] as const;

export type DecisionKind = (typeof DECISION_KINDS)[number];

/** A note as a proposal names it. */
export interface NamedNote {
  conceptNoteId: string;
}

/** A note that the unit of work has locked, in the version that the committee looked at. */
export interface LockedNote {
  note: NoteFact;
}

/** A funding target: an amount of USD for a window and a period. */
export interface TargetTerms {
  window: FundWindow;
  /** Name of the period, such as `first year`. */
  period: string;
  from: CalendarDate;
  to: CalendarDate;
  amount: Money;
  /** What counts towards it. */
  basis: FundBasis;
}

/** What one item of each kind of decision says. */
export interface ItemsOf<Note> {
  add_to_pipeline: Note & { reason: string | null };
  remove_from_pipeline: Note & { reason: string };
  not_retain: Note & { reason: string };
  defer: Note & { reason: string };
  allocate: Note & { amount: Money; reason: string };
  adopt_target: TargetTerms & { reason: string | null };
}

/** What is put to the committee: well-formed, and nothing looked up yet. */
export type Proposal<K extends DecisionKind = DecisionKind> = {
  [Kind in K]: { kind: Kind; items: readonly ItemsOf<NamedNote>[Kind][] };
}[K];

/** One item of a recorded decision. */
export type DecisionItem<K extends DecisionKind> = ItemsOf<LockedNote>[K] & { id: string };

/** A recorded decision, with the notes that it is about under lock. */
export type Decision = {
  [Kind in DecisionKind]: {
    id: string;
    kind: Kind;
    /** The day that the decision takes effect: its meeting's. */
    on: CalendarDate;
    /** In the order of the request, which pointers in refusals count by. */
    items: readonly DecisionItem<Kind>[];
  };
}[DecisionKind];

/** A decision of these kinds. */
export type DecisionOf<K extends DecisionKind> = Extract<Decision, { kind: K }>;

/** Tells decisions of a kind from others. */
export function isOf<K extends DecisionKind>(kind: K): (decision: Decision) => decision is DecisionOf<K> {
  return (decision): decision is DecisionOf<K> => decision.kind === kind;
}

/** Ids of the notes that a proposal is about, in the order of its items. */
export function noteIdsOf({ items }: Proposal): string[] {
  return items.flatMap((item) => ('conceptNoteId' in item ? [item.conceptNoteId] : []));
}

/** The notes that a decision is about. */
export function notesOf({ items }: Decision): NoteFact[] {
  return items.flatMap((item) => ('note' in item ? [item.note] : []));
}
