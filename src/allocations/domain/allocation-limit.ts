import type { DecisionOf } from '../../committee/index.js';
import { type FieldProblem, say } from '../../kernel/index.js';

/** Every item of the decision that gives a note more than it asks for. */
export function allocationProblems({ items }: Pick<DecisionOf<'allocate'>, 'items'>): FieldProblem[] {
  return items.flatMap(({ note, amount }, index) => {
    if (amount.compare(note.requested) <= 0) return [];
    const message = say`${note.reference} requests ${note.requested}. Allocate no more than that.`;
    return [{ pointer: `/items/${index}/amount`, rule: 'requested', message }];
  });
}
