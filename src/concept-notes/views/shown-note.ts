import { type ActionRules, type Actor, type NextAction, nextTransitions } from '../../access/index.js';
import { counted, instant, type MoneyJson, type Phrase, say, type Verdict } from '../../kernel/index.js';
import { inWords } from '../../platform/request/request-context.js';
import type { WarningRule } from '../domain/concept-note.rules.js';
import {
  EDITABLE_STATES,
  type NoteState,
  noteWorkflow,
  type PersonTransition,
} from '../domain/concept-note.workflow.js';
import { daysBetween } from '../domain/days-between.js';
import { type NoteContent, requestedTotal } from '../domain/note-content.js';
import { mayDraft, TRANSITION_RULES } from '../domain/note-policy.js';
import { checkForSubmission, type SubmissionCheck } from '../domain/submission-check.js';
import type { StoredNote } from '../persistence/note-row.js';
import type { PersonThen } from './note-record.view.js';

/** Something unusual in a note, in the reader's language, with the authors' reason. */
export interface ShownWarning {
  rule: WarningRule;
  pointer: string;
  message: string;
  justification: string | null;
}

/** What is missing before submission, in the reader's language. */
export interface ShownProblem {
  pointer: string;
  rule: string;
  message: string;
}

/** A note as one reader sees it. */
export interface ShownNote extends NoteContent {
  id: string;
  reference: string;
  state: NoteState;
  /** Number of the last submission; 0 before the first. */
  version: number;
  /** Sum of the budgets of the organizations. */
  requested: MoneyJson;
  warnings: ShownWarning[];
  /** Empty once the note is submitted. */
  problems: ShownProblem[];
  nextActions: NextAction[];
  /** May the reader edit it now? */
  editable: boolean;
  daysInState: number;
  createdAt: string;
  submittedAt: string | null;
  updatedAt: string;
  writtenBy: PersonThen;
}

/** Shows a note to a reader. */
export function showNote(note: StoredNote, actor: Actor, now: Date): ShownNote {
  const { content } = note;
  const check = checkForSubmission(content);
  const open = EDITABLE_STATES.includes(note.state);
  return {
    id: note.id,
    reference: note.reference,
    state: note.state,
    version: note.version,
    ...content,
    requested: requestedTotal(content).toJSON(),
    warnings: check.warnings.map(worded),
    problems: open ? check.problems.map(worded) : [],
    nextActions: actionsOf({ ...note, check }, actor),
    editable: open && mayDraft(actor, content.countries).can,
    daysInState: daysBetween(note.stateSince, now),
    createdAt: instant(note.createdAt),
    submittedAt: instant(note.submittedAt),
    updatedAt: instant(note.updatedAt),
    writtenBy: note.writtenBy,
  };
}

/** What is said about a part of the note, in the reader's language. */
function worded<T extends { message: Phrase }>(said: T): Omit<T, 'message'> & { message: string } {
  return { ...said, message: inWords(said.message) };
}

type CheckedNote = StoredNote & { check: SubmissionCheck };

const RULES: ActionRules<PersonTransition, CheckedNote> = {
  ...TRANSITION_RULES,
  submit: { ...TRANSITION_RULES.submit, ready: ({ check }) => readyToSubmit(check) },
};

/** The transitions that lead on from the present state. */
function actionsOf(note: CheckedNote, actor: Actor): NextAction[] {
  return nextTransitions(noteWorkflow, RULES, note, actor);
}

/** The first problem as a sentence, and the number of other problems. */
function readyToSubmit({ problems }: SubmissionCheck): Verdict {
  const [first] = problems;
  if (!first) return { can: true };
  const more = problems.length - 1;
  if (more === 0) return { can: false, because: first.message };
  return {
    can: false,
    because: counted(
      more,
      say`${first.message} There is ${more} more problem.`,
      say`${first.message} There are ${more} more problems.`,
    ),
  };
}
