import type { NOTE_FIELDS } from '../../../api/note-fields.js';
import { type Field, type Key, narrativePart, type NarrativePart } from '../catalogue.js';

/** An amount in the form: a decimal such as `1500.50`, or the typed text while it is not one. */
export interface DraftBudget {
  entity: string;
  amount: string;
}

/** A cell of the split; an empty amount is an empty cell. */
export interface DraftLine extends DraftBudget {
  category: string;
}

/** Rows of the form. They can be incomplete. */
export interface DraftRows {
  entityBudgets: DraftBudget;
  budgetLines: DraftLine;
  principles: { name: string; how: string };
  nationalPartners: { name: string; kind: string };
  endorsements: { country: string; attachmentId: string };
  justifications: { rule: string; justification: string };
}

/** The form's value for each kind of field. A missing value is an empty text. */
interface DraftValues<Name> {
  line: string;
  prose: string;
  choice: string;
  count: string;
  code: string;
  number: number | null;
  codes: string[];
  numbers: number[];
  story: Record<NarrativePart, string>;
  marker: { score: string; justification: string };
  rows: Name extends keyof DraftRows ? DraftRows[Name][] : never;
}

/** A note as the values of the form. */
export type Draft = { [Name in Field]: DraftValues<Name>[(typeof NOTE_FIELDS)[Name]['kind']] };

/** The value of a key in the form. */
export function pick(draft: Draft, key: Key): unknown {
  const part = narrativePart(key);
  return part ? draft.narrative[part] : draft[key as Field];
}

/** The form with the value of one key taken from another. */
export function withKeyOf(draft: Draft, key: Key, other: Draft): Draft {
  const part = narrativePart(key);
  return part
    ? { ...draft, narrative: { ...draft.narrative, [part]: other.narrative[part] } }
    : { ...draft, [key]: pick(other, key) };
}
