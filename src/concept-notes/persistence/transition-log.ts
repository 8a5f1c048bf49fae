import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { NoteState, NoteVerb } from '../domain/concept-note.workflow.js';

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

  async add(step: LoggedTransition): Promise<void> {
    await this.uow.manager.query(
      `insert into concept_note_transition
         (note_id, verb, from_state, to_state, version, on_date, at, by_id, by_name, reason, decision_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        step.noteId,
        step.verb,
        step.from,
        step.to,
        step.version,
        step.on,
        step.at,
        step.by?.id ?? null,
        step.by?.label ?? null,
        step.reason,
        step.decisionId,
      ],
    );
  }
}
