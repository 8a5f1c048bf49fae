import { Injectable } from '@nestjs/common';
import { type Actor, mayMake } from '../../access/index.js';
import { conflict, DomainError, forbidden, invalid, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { requireMatch } from '../../platform/revision/revision.js';
import { noteWorkflow, type PersonTransition } from '../domain/concept-note.workflow.js';
import { TRANSITION_RULES } from '../domain/note-policy.js';
import { checkForSubmission } from '../domain/submission-check.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';
import type { StoredNote } from '../persistence/note-row.js';
import { NoteForChange } from './note-for-change.js';
import { PersonTransitions } from './person-transitions.js';

/** What the request for a transition said. */
export interface TransitionRequest {
  transition: PersonTransition;
  reason: string | null;
  /** Optional: the state that the person saw. */
  ifMatch?: string;
}

/** Makes the transitions that people make themselves: submitting, screening and withdrawing. */
@Injectable()
export class MakeNoteTransition {
  constructor(
    private readonly forChange: NoteForChange,
    private readonly notes: ConceptNoteStore,
    private readonly transitions: PersonTransitions,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws 404, 403, 409 `TRANSITION_NOT_ALLOWED`, 412 when `If-Match` was sent and the note changed, and 422 with
   * every problem when a note is submitted unfinished or a reason is missing.
   */
  execute(actor: Actor, id: string, { transition, reason, ifMatch }: TransitionRequest): Promise<StoredNote> {
    return this.uow.run(async () => {
      const note = await this.forChange.lock(actor, id);
      const allowed = mayMake(TRANSITION_RULES[transition], note, actor);
      if (!allowed.can) throw forbidden(allowed.because);
      if (ifMatch !== undefined) requireMatch(ifMatch, note.revision);
      const open = noteWorkflow.check(note, transition);
      if (!open.can)
        throw conflict('TRANSITION_NOT_ALLOWED', open.because, { state: note.state, transition });
      if (TRANSITION_RULES[transition].reason && !reason?.trim()) throw reasonMissing();
      if (transition === 'submit') await this.submit(actor, note, reason);
      else await this.transitions.make(note, { transition, reason });
      return (await this.notes.find(id))!;
    });
  }

  private async submit(actor: Actor, note: StoredNote, reason: string | null): Promise<void> {
    const { problems } = checkForSubmission(note.content);
    if (problems.length > 0) throw invalid(problems);
    const by = { id: actor.personId, name: actor.name };
    const content = { ...note.content, residentCoordinator: note.content.residentCoordinator ?? actor.name };
    const whole =
      content.residentCoordinator === note.content.residentCoordinator
        ? note
        : await this.notes.write(note, content, { by, now: this.clock.now() });
    await this.transitions.submit(whole, by, reason);
  }
}

function reasonMissing(): DomainError {
  return invalid([{ pointer: '/reason', rule: 'required', message: say`Give a reason.` }]);
}
