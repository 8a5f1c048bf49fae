import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { NoteState, NoteVerb } from '../domain/concept-note.workflow.js';
import { ConceptNoteTransitionEntity } from './concept-note-transition.entity.js';

/** One step in the life of a note. */
export interface LoggedTransition {
  noteId: string;
  verb: NoteVerb;
  from: NoteState;
  to: NoteState;
  version: number;
  /** The day that the step counts from: a decision's is its meeting's. */
  on: CalendarDate;
  at: Date;
  by: { id: string; label: string } | null;
  reason: string | null;
  decisionId: string | null;
}

/** The append-only list of steps that a note took. */
@Injectable()
export class TransitionLog {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds the transitions in their order, in one statement. */
  async add(steps: readonly LoggedTransition[]): Promise<void> {
    const rows = steps.map(({ noteId, verb, from, to, version, on, at, by, reason, decisionId }) => ({
      noteId,
      verb,
      fromState: from,
      toState: to,
      version,
      onDate: on,
      at,
      byId: by?.id ?? null,
      byName: by?.label ?? null,
      reason,
      decisionId,
    }));
    await this.uow.writer(ConceptNoteTransitionEntity).insert(...rows);
  }
}
