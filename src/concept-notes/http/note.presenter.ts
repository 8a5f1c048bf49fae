import type { Actor } from '../../access/index.js';
import { EDITABLE_STATES, noteWorkflow, PERSON_VERBS } from '../domain/concept-note.workflow.js';
import { daysBetween } from '../domain/days-between.js';
import { requestedTotal } from '../domain/note-content.js';
import { mayDraft, mayTake, VERB_RULES } from '../domain/note-policy.js';
import { checkForSubmission, type SubmissionCheck } from '../domain/submission-check.js';
import type { StoredNote } from '../persistence/note-row.js';
import type { NoteActionDto, NoteDto } from './dto/note.dto.js';
import { counted, type Phrase, say } from '../../kernel/index.js';
import { inWords } from '../../platform/request/request-context.js';

/** A note as its reader sees it. */
export function presentNote(note: StoredNote, actor: Actor, now: Date): NoteDto {
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
    nextActions: nextActions(note, actor, check),
    editable: open && mayDraft(actor, content.countries).can,
    daysInState: daysBetween(note.stateSince, now),
    createdAt: note.createdAt.toISOString(),
    submittedAt: note.submittedAt?.toISOString() ?? null,
    updatedAt: note.updatedAt.toISOString(),
    writtenBy: note.writtenBy,
  };
}

/** What is said about a part of the note, in the reader's language. */
function worded<T extends { message: Phrase }>(said: T): Omit<T, 'message'> & { message: string } {
  return { ...said, message: inWords(said.message) };
}

/** The steps that lead on from the present state, each allowed to this reader or with the reason why not. */
function nextActions(note: StoredNote, actor: Actor, check: SubmissionCheck): NoteActionDto[] {
  return PERSON_VERBS.filter((verb) => noteWorkflow.check(note, verb).can).map((verb) => {
    const { path } = VERB_RULES[verb];
    const verdict = mayTake(actor, verb, note.content.countries);
    if (!verdict.can) return { verb: path, allowed: false, because: inWords(verdict.because) };
    const [first] = verb === 'submit' ? check.problems : [];
    if (!first) return { verb: path, allowed: true };
    const more = check.problems.length - 1;
    const because =
      more === 0
        ? first.message
        : counted(
            more,
            say`${first.message} Besides this there is ${more} more problem.`,
            say`${first.message} Besides this there are ${more} more problems.`,
          );
    return { verb: path, allowed: false, because: inWords(because) };
  });
}
