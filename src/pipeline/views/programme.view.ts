import { Injectable } from '@nestjs/common';
import { PublicNoteFacts } from '../../concept-notes/index.js';
import { notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { PublicProgrammeDto } from '../http/programme.dto.js';

interface EntryRow {
  version: number;
  enteredOn: string;
  leftOn: string | null;
  leftBecause: string | null;
}

/** The public page of one programme: the facts of the version that the committee saw at its latest entry. */
@Injectable()
export class ProgrammeView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notes: PublicNoteFacts,
  ) {}

  /** 404 for a note that never stood in the pipeline. */
  async one(conceptNoteId: string): Promise<PublicProgrammeDto> {
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
