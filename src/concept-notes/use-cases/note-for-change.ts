import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { notFound, say } from '../../kernel/index.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';
import type { StoredNote } from '../persistence/note-row.js';
import { visibleNotes } from '../views/note-visibility.js';

/** Gets hold of a note that somebody is about to change. */
@Injectable()
export class NoteForChange {
  constructor(private readonly notes: ConceptNoteStore) {}

  /** Locks the note until the transaction ends; 404 `NOT_FOUND` when the person cannot see it. */
  async lock(actor: Actor, id: string): Promise<StoredNote> {
    const locked = await this.notes.lockVisible(id, visibleNotes(actor));
    const note = locked ? await this.notes.find(id) : null;
    if (!note) throw notFound(say`concept note`);
    return note;
  }
}
