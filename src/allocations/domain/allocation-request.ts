import type { Settled } from '../../committee/index.js';
import { type NoteFact, noteState } from '../../concept-notes/index.js';
import {
  conflict,
  type DomainError,
  type FieldProblem,
  invalid,
  type Money,
  type Phrase,
  say,
} from '../../kernel/index.js';

/** One allocation that was asked for, with its note. */
export interface AllocationRequest {
  decisionItemId: string;
  /** RFC 6901 pointer to the item in the request. */
  pointer: string;
  note: NoteFact;
  amount: Money;
}

/** Pairs items and notes; throws 422 with every problem at once, or 409 for a note that is not in the pipeline. */
export function allocationRequests(
  { items }: Settled,
  notes: ReadonlyMap<string, NoteFact>,
): AllocationRequest[] {
  const problems: FieldProblem[] = [];
  const refusals: DomainError[] = [];
  const seen = new Set<string>();
  const requests = items.flatMap(({ id, index, conceptNoteId, amount }) => {
    const pointer = `/items/${index}`;
    const add = (member: string, rule: string, message: Phrase) => {
      problems.push({ pointer: `${pointer}${member}`, rule, message });
      return [];
    };
    const note = conceptNoteId === null ? undefined : notes.get(conceptNoteId);
    if (!note) return add('/conceptNoteId', 'unknown', say`There is no such concept note.`);
    if (!amount) return add('/amount', 'required', say`Say how much is allocated.`);
    if (seen.has(note.id)) return add('/conceptNoteId', 'unique', say`Name each concept note once.`);
    seen.add(note.id);
    if (amount.currency !== 'USD') return add('/amount/currency', 'currency', say`Allocations are in USD.`);
    if (!amount.isPositive) return add('/amount', 'money', say`Give an amount of more than zero.`);
    if (amount.compare(note.requested) > 0) {
      return add(
        '/amount',
        'requested',
        say`${note.reference} asks for ${note.requested}, less than ${amount}.`,
      );
    }
    if (note.state !== 'in_pipeline') {
      refusals.push(
        conflict(
          'NOTE_NOT_IN_PIPELINE',
          say`${note.reference} is ${noteState(note.state)}; money goes to notes in the pipeline.`,
          {
            state: note.state,
          },
        ),
      );
    }
    return [{ decisionItemId: id, pointer, note, amount }];
  });
  if (problems.length > 0) throw invalid(problems);
  if (refusals[0]) throw refusals[0];
  return requests;
}
