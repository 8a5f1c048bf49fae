import { type Phrase, say, type TransitionTable, Workflow } from '../../kernel/index.js';

/** States of a concept note (domain: Life of a concept note). */
export const NOTE_STATES = [
  'draft',
  'submitted',
  'returned',
  'ineligible',
  'under_review',
  'in_pipeline',
  'deferred',
  'not_retained',
  'removed',
  'allocated',
  'withdrawn',
] as const;
export type NoteState = (typeof NOTE_STATES)[number];

/** Steps that people take by themselves. */
export const PERSON_TRANSITIONS = [
  'submit',
  'return',
  'declare-ineligible',
  'accept-for-review',
  'withdraw',
] as const;
export type PersonTransition = (typeof PERSON_TRANSITIONS)[number];

/** Steps that only an adopted decision of the Steering Committee takes. */
export const COMMITTEE_TRANSITIONS = [
  'add-to-pipeline',
  'defer',
  'not-retain',
  'remove-from-pipeline',
  'allocate',
] as const;
export type CommitteeTransition = (typeof COMMITTEE_TRANSITIONS)[number];

export type NoteTransition = PersonTransition | CommitteeTransition;

/** States in which the country team writes. */
export const EDITABLE_STATES: readonly NoteState[] = ['draft', 'returned'];

const table = {
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  return: { from: ['submitted'], to: 'returned' },
  'declare-ineligible': { from: ['submitted'], to: 'ineligible' },
  'accept-for-review': { from: ['submitted', 'deferred'], to: 'under_review' },
  withdraw: {
    from: ['draft', 'submitted', 'returned', 'under_review', 'deferred', 'in_pipeline'],
    to: 'withdrawn',
  },
  'add-to-pipeline': { from: ['under_review'], to: 'in_pipeline' },
  defer: { from: ['under_review'], to: 'deferred' },
  'not-retain': { from: ['under_review', 'deferred'], to: 'not_retained' },
  'remove-from-pipeline': { from: ['in_pipeline'], to: 'removed' },
  allocate: { from: ['in_pipeline'], to: 'allocated' },
} as const satisfies TransitionTable<NoteState, NoteTransition, { state: NoteState }>;

/** The transitions that lead out of a state. A record of them names the one that it lacks. */
export type TransitionFrom<State extends NoteState> = {
  [Name in NoteTransition]: State extends (typeof table)[Name]['from'][number] ? Name : never;
}[NoteTransition];

const STATE_WORDS: Readonly<Record<NoteState, Phrase>> = {
  draft: say`draft`,
  submitted: say`submitted`,
  returned: say`returned`,
  ineligible: say`ineligible`,
  under_review: say`under review`,
  in_pipeline: say`in the pipeline`,
  deferred: say`deferred`,
  not_retained: say`not retained`,
  removed: say`removed`,
  allocated: say`funded`,
  withdrawn: say`withdrawn`,
};

/** The state of a note as a phrase for a sentence, for other modules. */
export function noteState(state: NoteState): Phrase {
  return STATE_WORDS[state];
}

/** The life of a concept note: every step there is, and from where to where it leads. */
export const noteWorkflow = new Workflow<NoteState, NoteTransition, { state: NoteState }>(
  { noun: say`concept note`, states: STATE_WORDS },
  'draft',
  table,
);
