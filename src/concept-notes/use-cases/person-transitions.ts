import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { noteWorkflow, type PersonTransition } from '../domain/concept-note.workflow.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';
import type { StoredNote } from '../persistence/note-row.js';
import { TransitionRecord } from '../transitions/transition-record.js';

/** Makes one transition of a locked note by a person: state, record, audit and listeners, in the open unit of work. */
@Injectable()
export class PersonTransitions {
  constructor(
    private readonly notes: ConceptNoteStore,
    private readonly record: TransitionRecord,
    private readonly clock: Clock,
  ) {}

  /** Any transition but submission; throws 409 `TRANSITION_NOT_ALLOWED`. */
  async make(note: StoredNote, made: { transition: PersonTransition; reason: string | null }): Promise<void> {
    const to = noteWorkflow.next(note, made.transition);
    const at = this.clock.now();
    await this.notes.move([note.id], to, at);
    await this.put(note, { ...made, to, version: note.version, at });
  }

  /** Submission: freezes the content as the next version. */
  async submit(note: StoredNote, by: { id: string; name: string }, reason: string | null): Promise<void> {
    const to = noteWorkflow.next(note, 'submit');
    const at = this.clock.now();
    const version = await this.notes.freeze(note, { by, now: at });
    await this.put(note, { transition: 'submit', reason, to, version, at });
  }

  private put(
    { id, reference, state }: StoredNote,
    made: {
      transition: PersonTransition;
      reason: string | null;
      to: StoredNote['state'];
      version: number;
      at: Date;
    },
  ): Promise<void> {
    return this.record.add([
      {
        ...made,
        noteId: id,
        reference,
        from: state,
        on: this.clock.today(),
        decisionId: null,
      },
    ]);
  }
}
