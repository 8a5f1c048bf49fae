import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { NoteState, NoteTransition } from '../domain/concept-note.workflow.js';
import { ConceptNoteTransitionEntity } from './concept-note-transition.entity.js';

/** One transition of a note. */
export interface LoggedTransition {
  noteId: string;
  transition: NoteTransition;
  from: NoteState;
  to: NoteState;
  version: number;
  /** The day on which it took effect: for a decision, the day of its meeting. */
  on: CalendarDate;
  at: Date;
  by: { id: string; label: string } | null;
  reason: string | null;
  decisionId: string | null;
}

/** The append-only log of the transitions of notes. */
@Injectable()
export class TransitionLog {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds the transitions in their order, in one statement. */
  async add(transitions: readonly LoggedTransition[]): Promise<void> {
    const rows = transitions.map(
      ({ noteId, transition, from, to, version, on, at, by, reason, decisionId }) => ({
        noteId,
        transition,
        fromState: from,
        toState: to,
        version,
        onDate: on,
        at,
        byId: by?.id ?? null,
        byName: by?.label ?? null,
        reason,
        decisionId,
      }),
    );
    await this.uow.writer(ConceptNoteTransitionEntity).insert(...rows);
  }
}
