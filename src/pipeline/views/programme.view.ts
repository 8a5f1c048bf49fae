import { Injectable } from '@nestjs/common';
import { type PublicNote, PublicNoteFacts } from '../../concept-notes/index.js';
import { notFound, say, type Wire } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';

export const LEAVING_REASONS = ['allocated', 'removed', 'withdrawn'] as const;

interface EntryRow {
  version: number;
  enteredOn: string;
  leftOn: string | null;
  /** Why it left the pipeline. */
  leftBecause: (typeof LEAVING_REASONS)[number] | null;
}

/** The public facts of a programme that is or was in the pipeline. */
export interface PublicProgramme extends EntryRow, Omit<Wire<PublicNote>, 'noteId' | 'version'> {
  conceptNoteId: string;
}

/** The public page of one programme: the facts of the version that the committee saw at its latest entry. */
@Injectable()
export class ProgrammeView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notes: PublicNoteFacts,
  ) {}

  /** 404 for a note that never stood in the pipeline. */
  async one(conceptNoteId: string): Promise<PublicProgramme> {
    const [entry] = await this.uow.query<EntryRow>(
      `select note_version as version, entered_on::text as "enteredOn", left_on::text as "leftOn",
              left_because as "leftBecause"
         from pipeline_entry where concept_note_id = $1 order by entered_on desc, left_on desc nulls first limit 1`,
      [conceptNoteId],
    );
    if (!entry) throw notFound(say`programme in the pipeline`);
    const [facts] = await this.notes.forVersions([{ noteId: conceptNoteId, version: entry.version }]);
    const { noteId: _noteId, requested, entities, ...note } = facts!;
    return {
      conceptNoteId,
      ...entry,
      ...note,
      entities: entities.map((entity) => ({ ...entity, amount: entity.amount.toJSON() })),
      requested: requested.toJSON(),
    };
  }
}
