import type { NoteFact } from '../../concept-notes/index.js';
import { conflict, forbidden, say } from '../../kernel/index.js';
import { conflictOf, type Holder } from './conflict-of-interest.js';

/** A holder stepping aside from one note. */
export interface StepsAside {
  termId: string;
  conceptNoteId: string;
}

/** A conflict of interest that follows from who holds a seat and what a note says (rule 7). */
export interface ComputedRecusal extends StepsAside {
  reason: string;
}

/** Who decides: the seats filled that day, and the person who records the decision. */
export interface Panel {
  holders: readonly (Holder & { personId: string | null; present: boolean })[];
  recorderId: string;
}

/** Every conflict of interest between holders of seats and notes. */
export function computedRecusals(holders: readonly Holder[], notes: readonly NoteFact[]): ComputedRecusal[] {
  return notes.flatMap((note) =>
    holders.flatMap((holder) => {
      const entities = note.entityBudgets.map(({ entity }) => entity);
      const reason = conflictOf(holder, { ...note, entities });
      return reason === null ? [] : [{ termId: holder.termId, conceptNoteId: note.id, reason }];
    }),
  );
}

/**
 * Throws 403 `RECUSED` when the recorder's seat is recused from the note, and 409 `ALL_RECUSED` when every seat that is
 * present does (rule 7).
 */
export function demandDeciders(
  { holders, recorderId }: Panel,
  recusals: readonly StepsAside[],
  note: Pick<NoteFact, 'id' | 'reference'>,
): void {
  const aside = new Set(recusals.filter((one) => one.conceptNoteId === note.id).map((one) => one.termId));
  if (holders.some(({ personId, termId }) => personId === recorderId && aside.has(termId))) {
    throw forbidden(
      say`Your seat is recused from ${note.reference}. Somebody else must record this decision.`,
      'RECUSED',
    );
  }
  if (holders.filter(({ present }) => present).every(({ termId }) => aside.has(termId))) {
    throw conflict(
      'ALL_RECUSED',
      say`Every member present is recused from ${note.reference}, so nobody can decide. Decide when other members are present.`,
    );
  }
}
