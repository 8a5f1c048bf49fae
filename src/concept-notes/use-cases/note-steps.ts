import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { requestContext } from '../../platform/request/request-context.js';
import { type NoteVerb, noteWorkflow } from '../domain/concept-note.workflow.js';
import { NoteTransitions } from '../note-transitions.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';
import type { StoredNote } from '../persistence/note-row.js';
import { TransitionLog } from '../persistence/transition-log.js';

interface Step {
  verb: NoteVerb;
  reason: string | null;
  /** The day that the step counts from; today when left out. */
  on?: CalendarDate;
  decisionId?: string | null;
}

/** Takes one step of the workflow on a locked note: state, record, audit and listeners, all in the open unit of work. */
@Injectable()
export class NoteSteps {
  constructor(
    private readonly notes: ConceptNoteStore,
    private readonly log: TransitionLog,
    private readonly transitions: NoteTransitions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Any step but submission; throws 409 `TRANSITION_NOT_ALLOWED`. */
  async take(note: StoredNote, step: Step): Promise<void> {
    const to = noteWorkflow.next(note, step.verb);
    const now = this.clock.now();
    await this.notes.move(note, to, now);
    await this.record(note, { ...step, to, version: note.version, now });
  }

  /** Submission: freezes the content as the next version. */
  async submit(note: StoredNote, by: { id: string; name: string }, reason: string | null): Promise<void> {
    const to = noteWorkflow.next(note, 'submit');
    const now = this.clock.now();
    const version = await this.notes.freeze(note, { by, now });
    await this.record(note, { verb: 'submit', reason, to, version, now });
  }

  private async record(
    note: StoredNote,
    step: Step & { to: StoredNote['state']; version: number; now: Date },
  ): Promise<void> {
    const { verb, reason, to, version, now, on = this.clock.today(), decisionId = null } = step;
    const logged = {
      noteId: note.id,
      verb,
      from: note.state,
      to,
      version,
      on,
      at: now,
      reason,
      decisionId,
    };
    await this.log.add({ ...logged, by: requestContext().actor });
    this.audit.record({
      action: `concept-note.${verb.replaceAll('_', '-')}`,
      subject: { type: 'concept-note', id: note.id },
      before: { state: note.state, version: note.version },
      after: { state: to, version, ...(decisionId === null ? {} : { decisionId }) },
      reason,
    });
    await this.transitions.announce({ ...logged, reference: note.reference });
  }
}
