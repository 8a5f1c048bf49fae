import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { NOTE_COLUMNS, type NoteRow, type StoredNote, withWholeContent } from '../persistence/note-row.js';
import { visibleTo } from './note-visibility.js';

/** One concept note, for those who may know of it. */
@Injectable()
export class ConceptNoteView {
  constructor(private readonly uow: UnitOfWork) {}

  /** Throws 404 `NOT_FOUND` when there is none that the person may see. */
  async read(actor: Actor, id: string): Promise<StoredNote> {
    const { sql, parameters } = visibleTo(actor, 2);
    const [note] = await this.uow.query<NoteRow>(
      `select ${NOTE_COLUMNS} from concept_note n where n.id = $1 and ${sql}`,
      [id, ...parameters],
    );
    if (!note) throw notFound(say`concept note`);
    return withWholeContent(note);
  }
}
