import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { instant, notFound, say } from '../../kernel/index.js';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import {
  DEFAULT_LIMIT,
  decodeCursor,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';
import type { PersonThen } from './note-record.view.js';
import { visibleNotes } from './note-visibility.js';

/** A remark between the country team and the Fund Management Unit. */
export interface NoteComment {
  id: string;
  author: PersonThen;
  text: string;
  at: string;
}

interface CommentRow {
  seq: string | null;
  id: string;
  authorId: string;
  authorName: string;
  text: string;
  at: Date;
}

/** The comments on a note in the order in which they were made; one statement a page. */
@Injectable()
export class NoteCommentsView {
  constructor(private readonly uow: UnitOfWork) {}

  /** Throws 404 `NOT_FOUND` when the person cannot see the note. */
  async page(
    actor: Actor,
    noteId: string,
    { limit = DEFAULT_LIMIT, cursor }: PageRequest,
  ): Promise<Page<NoteComment>> {
    const visible = new SqlFilter(visibleNotes(actor)).where('n.id = ?', noteId);
    const after = cursor === undefined ? '0' : decodeCursor(cursor, 'comments', ['number'])[0];
    const rows = await this.uow.query<CommentRow>(
      `select c.seq, c.id, c.author_id as "authorId", c.author_name as "authorName", c.text, c.at
         from concept_note n
         left join lateral (select * from concept_note_comment c where c.note_id = n.id and c.seq > ${visible.parameter(after)}
           order by c.seq limit ${visible.parameter(limit + 1)}) c on true
        ${visible.sql} order by c.seq`,
      visible.parameters,
    );
    if (rows.length === 0) throw notFound(say`concept note`);
    return toPage(
      rows.filter(({ seq }) => seq !== null),
      limit,
      ({ id, authorId, authorName, text, at }) => ({
        id,
        author: { id: authorId, name: authorName },
        text,
        at: instant(at),
      }),
      ({ seq }) => encodeCursor('comments', [seq]),
    );
  }
}
