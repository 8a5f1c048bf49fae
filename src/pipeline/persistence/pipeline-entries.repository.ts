import { Injectable } from '@nestjs/common';
import type { NoteFact } from '../../concept-notes/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';

/** A note that enters the pipeline, with the facts of the version that was decided about. */
export interface NewEntry {
  id: string;
  note: NoteFact;
  on: CalendarDate;
  decisionId: string;
}

/** The end of a note's entry. */
export interface EntryEnd {
  noteId: string;
  on: CalendarDate;
  because: 'allocated' | 'removed' | 'withdrawn';
  /** Null when no decision ended it. */
  decisionId: string | null;
}

/** Entries of notes into the pipeline and their ends. */
@Injectable()
export class PipelineEntriesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Begins entries, in one statement. */
  async enter(entries: readonly NewEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries.map(({ id, note, on, decisionId }) => ({
      ...note,
      id,
      noteId: note.id,
      entities: note.entityBudgets.map(({ entity }) => entity),
      requested: note.requested.amount,
      on,
      decisionId,
    }));
    await this.uow.manager.query(
      `insert into pipeline_entry (id, concept_note_id, note_version, fund_window, reference, title, countries,
         primary_area, entities, requested, duration_months, entered_on, entered_by)
       select r.id, r."noteId", r.version, r."window", r.reference, r.title, r.countries, r."primaryArea", r.entities,
         r.requested, r."durationMonths", r."on", r."decisionId"
         from jsonb_to_recordset($1) as r (id uuid, "noteId" uuid, version int, "window" text, reference text, title text,
           countries text[], "primaryArea" smallint, entities text[], requested numeric, "durationMonths" smallint, "on" date,
           "decisionId" uuid)`,
      [JSON.stringify(rows)],
    );
  }

  /** Ends the open entries of the notes, in one statement; a note without one stays as it is. */
  async leave(ends: readonly EntryEnd[]): Promise<void> {
    if (ends.length === 0) return;
    await this.uow.manager.query(
      `update pipeline_entry e set left_on = greatest(r."on", e.entered_on), left_because = r.because, left_by = r."decisionId"
         from jsonb_to_recordset($1) as r ("noteId" uuid, "on" date, because text, "decisionId" uuid)
        where e.concept_note_id = r."noteId" and e.left_on is null`,
      [JSON.stringify(ends)],
    );
  }
}
