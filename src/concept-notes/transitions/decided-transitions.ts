import { Injectable } from '@nestjs/common';
import { type CalendarDate, conflict, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { type CommitteeTransition, noteWorkflow } from '../domain/concept-note.workflow.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';
import type { NoteFact } from '../views/note.facts.js';
import { TransitionRecord } from './transition-record.js';

/** One note that a decision moves. */
export interface DecidedTransition {
  /** Locked by {@link NoteFacts.lock} in the same unit of work. */
  note: NoteFact;
  /** The day that the decision takes effect. */
  on: CalendarDate;
  reason: string | null;
  decisionId: string;
}

/** The transitions of concept notes that only decisions of the Steering Committee make. */
@Injectable()
export class DecidedTransitions {
  constructor(
    private readonly notes: ConceptNoteStore,
    private readonly record: TransitionRecord,
    private readonly clock: Clock,
  ) {}

  /** Throws 409 `TRANSITION_NOT_ALLOWED` that names the first note which cannot make the transition now. */
  demand(transition: CommitteeTransition, notes: readonly NoteFact[]): void {
    for (const note of notes) {
      const verdict = noteWorkflow.check(note, transition);
      if (verdict.can) continue;
      throw conflict('TRANSITION_NOT_ALLOWED', say`${note.reference}: ${verdict.because}`, {
        conceptNoteId: note.id,
      });
    }
  }

  /**
   * Makes the transition with all of these notes inside the open unit of work, with history, audit and listeners; the
   * number of statements does not depend on the number of notes. Throws 409 as {@link demand} does.
   */
  async make(transition: CommitteeTransition, decided: readonly DecidedTransition[]): Promise<void> {
    const notes = decided.map(({ note }) => note);
    this.demand(transition, notes);
    const { to } = noteWorkflow.table[transition];
    const at = this.clock.now();
    await this.notes.move(
      notes.map(({ id }) => id),
      to,
      at,
    );
    await this.record.add(
      decided.map(({ note, on, reason, decisionId }) => ({
        transition,
        note,
        noteId: note.id,
        reference: note.reference,
        from: note.state,
        to,
        version: note.version,
        on,
        at,
        reason,
        decisionId,
      })),
    );
  }
}
