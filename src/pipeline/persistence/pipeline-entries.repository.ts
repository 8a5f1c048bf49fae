import { Injectable } from '@nestjs/common';
import type { NoteFact } from '../../concept-notes/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PipelineEntryEntity } from './pipeline-entry.entity.js';

/** Entries of notes into the pipeline and their ends. */
@Injectable()
export class PipelineEntriesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Begins an entry with the facts of the note's version. */
  async enter(entry: { id: string; note: NoteFact; on: CalendarDate; decisionId: string }): Promise<void> {
    const { id, note, on, decisionId } = entry;
    await this.uow.writer(PipelineEntryEntity).insert({
      id,
      conceptNoteId: note.id,
      noteVersion: note.version,
      window: note.window,
      reference: note.reference,
      title: note.title,
      countries: [...note.countries],
      primaryArea: note.primaryArea,
      entities: note.entityBudgets.map(({ entity }) => entity),
      requested: note.requested,
      durationMonths: note.durationMonths,
      enteredOn: on,
      enteredBy: decisionId,
      leftOn: null,
      leftBy: null,
      leftBecause: null,
    });
  }

  /** Ends the note's open entry; without one nothing happens. */
  async leave(end: {
    noteId: string;
    on: CalendarDate;
    because: 'allocated' | 'removed' | 'withdrawn';
    decisionId: string | null;
  }): Promise<void> {
    await this.uow.execute(LEAVE, [end.noteId, end.on, end.because, end.decisionId]);
  }
}

/** Nothing leaves before it entered, so that the day of the end may depend on that of the entry. */
const LEAVE = `
  update pipeline_entry set left_on = greatest($2::date, entered_on), left_because = $3, left_by = $4
   where concept_note_id = $1 and left_on is null`;
