import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { notFound, say } from '../../kernel/index.js';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import { NOTE_COLUMNS, type NoteRow, type StoredNote, withWholeContent } from '../persistence/note-row.js';
import { visibleNotes } from './note-visibility.js';

/** One concept note, for people who can see it. */
@Injectable()
export class ConceptNoteView {
  constructor(private readonly uow: UnitOfWork) {}

  /** Throws 404 `NOT_FOUND` when there is none that the person may see. */
  async read(actor: Actor, id: string): Promise<StoredNote> {
    const visible = new SqlFilter(visibleNotes(actor)).where('n.id = ?', id);
    const [note] = await this.uow.query<NoteRow>(
      `select ${NOTE_COLUMNS} from concept_note n ${visible.sql}`,
      visible.parameters,
    );
    if (!note) throw notFound(say`concept note`);
    return withWholeContent(note);
  }
}
