import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { noteWorkflow, type PersonVerb } from '../domain/concept-note.workflow.js';
import type { NoteContent } from '../domain/note-content.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';
import type { StoredNote } from '../persistence/note-row.js';
import { TransitionRecord } from '../transitions/transition-record.js';

/** Makes one transition of a locked note by a person: state, record, audit and listeners, in the open unit of work. */
@Injectable()
export class NoteSteps {
  constructor(
    private readonly notes: ConceptNoteStore,
    private readonly record: TransitionRecord,
    private readonly clock: Clock,
  ) {}

  /** Any transition but submission; throws 409 `TRANSITION_NOT_ALLOWED`. */
  async take(note: StoredNote, step: { verb: PersonVerb; reason: string | null }): Promise<void> {
    const to = noteWorkflow.next(note, step.verb);
    const at = this.clock.now();
    await this.notes.move([note.id], to, at);
    await this.made(note, { ...step, to, version: note.version, at });
  }

  /** Submission: freezes the content as the next version. */
  async submit(
    note: StoredNote,
    content: NoteContent,
    by: { id: string; name: string },
    reason: string | null,
  ): Promise<void> {
    const to = noteWorkflow.next(note, 'submit');
    const at = this.clock.now();
    const version = await this.notes.freeze(note, content, by, at);
    await this.made(note, { verb: 'submit', reason, to, version, at });
  }

  private made(
    { id, reference, state }: StoredNote,
    step: { verb: PersonVerb; reason: string | null; to: StoredNote['state']; version: number; at: Date },
  ): Promise<void> {
    const { verb, ...rest } = step;
    return this.record.add([
      {
        ...rest,
        transition: verb,
        noteId: id,
        reference,
        from: state,
        on: this.clock.today(),
        decisionId: null,
      },
    ]);
  }
}
