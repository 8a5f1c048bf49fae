import { Money, type MoneyJson } from '../../kernel/index.js';
import { emptyValue } from './fields/empty-value.js';
import {
  FIELD_NAMES,
  type FieldName,
  fieldOf,
  type NarrativePart,
  NOTE_FIELDS,
} from './fields/note-fields.js';
import type { BudgetCategory, PartnerKind } from './note-choices.js';

/** What one UN organization asks for. */
export interface EntityBudget {
  entity: string;
  amount: MoneyJson;
}

export interface BudgetLine extends EntityBudget {
  category: BudgetCategory;
}

/** A marker's score with the reason for it; both are optional in a draft. */
export interface Marker<Score> {
  score: Score | null;
  justification: string | null;
}

/** The parts of the story that a note tells. */
export type Narrative = Record<NarrativePart, string | null>;

/** The rows of the fields that have a shape of their own. */
export interface NoteRows {
  entityBudgets: EntityBudget;
  budgetLines: BudgetLine;
  /** English titles of guiding principles, each with how it is met. */
  principles: { name: string; how: string | null };
  nationalPartners: { name: string; kind: PartnerKind };
  /** The government's letter for each country. */
  endorsements: { country: string; attachmentId: string };
  /** Why the note goes beyond what is usual, for each warning. */
  justifications: { rule: string; justification: string };
}

type ChoiceOf<Field> = Field extends { choices: readonly (infer Choice)[] } ? Choice : never;
type ScoreOf<Field> = Field extends { scores: readonly (infer One)[] } ? One : number;

/** The values of a field, by its kind; `Name` finds the shape of rows. */
interface Values<Field, Name> {
  line: string | null;
  prose: string | null;
  choice: Field extends { initial: string } ? ChoiceOf<Field> : ChoiceOf<Field> | null;
  count: number | null;
  code: string | null;
  number: number | null;
  codes: string[];
  numbers: number[];
  story: Field extends { parts: infer Parts } ? { [Part in keyof Parts]: string | null } : never;
  marker: Marker<ScoreOf<Field>> | null;
  rows: Name extends keyof NoteRows ? NoteRows[Name][] : never;
}

/** Everything that the authors of a note write, field by field of the catalogue; null is what is not yet said. */
export type NoteContent = {
  -readonly [Name in FieldName]: Values<(typeof NOTE_FIELDS)[Name], Name>[(typeof NOTE_FIELDS)[Name]['kind']];
};

/** A note on which nothing has been written yet. */
export function emptyContent(): NoteContent {
  return Object.fromEntries(
    FIELD_NAMES.map((name) => [name, emptyValue(fieldOf(name))]),
  ) as unknown as NoteContent;
}

/** The content of a note that may have been stored before a field was added to the catalogue. */
export function completed(stored: Partial<NoteContent>): NoteContent {
  const empty = emptyContent();
  return {
    ...empty,
    ...stored,
    narrative: { ...empty.narrative, ...stored.narrative },
  };
}

/** What the organizations ask for together, in USD. */
export function requestedTotal(content: Pick<NoteContent, 'entityBudgets'>): Money {
  return Money.sum(content.entityBudgets.map(({ amount }) => Money.from(amount)));
}
