import { Injectable } from '@nestjs/common';
import { type CalendarDate, notFound, say, type Verdict } from '../kernel/index.js';
import { type CommitteeVerb, type NoteState, noteWorkflow } from './domain/concept-note.workflow.js';
import { ConceptNoteStore } from './persistence/concept-note.store.js';
import { NoteSteps } from './use-cases/note-steps.js';

/** One step that a committee decision takes with a note. */
export interface CommitteeStep {
  noteId: string;
  verb: CommitteeVerb;
  /** The day that the decision takes effect. */
  on: CalendarDate;
  reason: string | null;
  decisionId: string | null;
}

/** The steps of concept notes that only decisions of the Steering Committee take. */
@Injectable()
export class NoteLifecycle {
  constructor(
    private readonly notes: ConceptNoteStore,
    private readonly steps: NoteSteps,
  ) {}

  /** Could the step be taken now? */
  check(note: { state: NoteState }, verb: CommitteeVerb): Verdict {
    return noteWorkflow.check(note, verb);
  }

  /**
   * Takes the step inside the open unit of work, with audit, history and listeners; locks the note. Throws 404
   * `NOT_FOUND` and 409 `TRANSITION_NOT_ALLOWED`.
   */
  async apply({ noteId, ...step }: CommitteeStep): Promise<void> {
    await this.notes.lock([noteId]);
    const note = await this.notes.find(noteId);
    if (!note) throw notFound(say`concept note`);
    await this.steps.take(note, step);
  }
}
