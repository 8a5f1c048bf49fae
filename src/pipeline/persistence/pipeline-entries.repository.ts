import { Injectable } from '@nestjs/common';
import type { NoteFact } from '../../concept-notes/index.js';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PipelineEntryEntity } from './pipeline-entry.entity.js';

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

  /** Begins entries with the facts of the versions that were decided about. */
  async enter(entries: readonly NewEntry[]): Promise<void> {
    await this.uow.writer(PipelineEntryEntity).insert(...entries.map(toRow));
  }

  /** Ends the open entries of the notes; a note without one stays as it is. */
  async leave(ends: readonly EntryEnd[]): Promise<void> {
    if (ends.length > 0) await this.uow.execute(LEAVE, [JSON.stringify(ends)]);
  }
}

function toRow({ id, note, on, decisionId }: NewEntry): PipelineEntryEntity {
  return {
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
  };
}

/** Nothing leaves before it entered, so that the day of the end may depend on that of the entry. */
const LEAVE = `
  update pipeline_entry e
     set left_on = greatest(given."on", e.entered_on), left_because = given.because, left_by = given."decisionId"
    from jsonb_to_recordset($1) as given("noteId" uuid, "on" date, because text, "decisionId" uuid)
   where e.concept_note_id = given."noteId" and e.left_on is null`;
