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

  /** Adds the transitions in their order, in one statement. */
  async add(steps: readonly LoggedTransition[]): Promise<void> {
    const rows = steps.map(({ by, ...step }) => ({ ...step, byId: by?.id, byName: by?.label }));
    await this.uow.manager.query(
      `insert into concept_note_transition
         (note_id, verb, from_state, to_state, version, on_date, at, by_id, by_name, reason, decision_id)
       select r."noteId", r.verb, r."from", r."to", r.version, r."on", r.at, r."byId", r."byName", r.reason, r."decisionId"
         from rows from (jsonb_to_recordset($1) as ("noteId" uuid, verb text, "from" text, "to" text, version int, "on" date,
           at timestamptz, "byId" uuid, "byName" text, reason text, "decisionId" uuid)) with ordinality
           as r ("noteId", verb, "from", "to", version, "on", at, "byId", "byName", reason, "decisionId", position)
        order by r.position`,
      [JSON.stringify(rows)],
    );
  }
}
