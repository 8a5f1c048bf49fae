import { Injectable } from '@nestjs/common';
import type { NoteFact } from '../../concept-notes/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';

/** Entries of notes into the pipeline and their ends. */
@Injectable()
export class PipelineEntriesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Begins an entry with the facts of the note's version. */
  async enter(entry: { id: string; note: NoteFact; on: CalendarDate; decisionId: string }): Promise<void> {
    const { id, note, on, decisionId } = entry;
    await this.uow.manager.query(
      `insert into pipeline_entry (id, concept_note_id, note_version, fund_window, reference, title, countries,
         primary_area, entities, requested, duration_months, entered_on, entered_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        id,
        note.id,
        note.version,
        note.window,
        note.reference,
        note.title,
        note.countries,
        note.primaryArea,
        note.entityBudgets.map(({ entity }) => entity),
        note.requested.amount,
        note.durationMonths,
        on,
        decisionId,
      ],
    );
  }

  /** Ends the note's open entry; without one nothing happens. */
  async leave(end: {
    noteId: string;
    on: CalendarDate;
    because: 'allocated' | 'removed' | 'withdrawn';
    decisionId: string | null;
  }): Promise<void> {
    await this.uow.manager.query(
      `update pipeline_entry set left_on = greatest($2::date, entered_on), left_because = $3, left_by = $4
        where concept_note_id = $1 and left_on is null`,
      [end.noteId, end.on, end.because, end.decisionId],
    );
  }
}
