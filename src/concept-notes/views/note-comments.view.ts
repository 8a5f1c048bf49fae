import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { DomainError, notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { DEFAULT_LIMIT, decodeCursor, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import type { PersonThen } from './note-record.view.js';
import { visibleTo } from './note-visibility.js';

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

  /** Throws 404 `NOT_FOUND` when the person may not know of the note. */
  async page(
    actor: Actor,
    noteId: string,
    { limit = DEFAULT_LIMIT, cursor }: { limit?: number; cursor?: string },
  ): Promise<Page<NoteComment>> {
    const visible = visibleTo(actor, 4);
    const rows = await this.uow.query<CommentRow>(
      `select c.seq, c.id, c.author_id as "authorId", c.author_name as "authorName", c.text, c.at
         from concept_note n
         left join lateral (select * from concept_note_comment c where c.note_id = n.id and c.seq > $2
           order by c.seq limit $3) c on true
        where n.id = $1 and ${visible.sql} order by c.seq`,
      [noteId, cursor === undefined ? '0' : afterOf(cursor), limit + 1, ...visible.parameters],
    );
    if (rows.length === 0) throw notFound(say`concept note`);
    return toPage(
      rows.filter(({ seq }) => seq !== null),
      limit,
      ({ id, authorId, authorName, text, at }) => ({
        id,
        author: { id: authorId, name: authorName },
        text,
        at: at.toISOString(),
      }),
      ({ seq }) => encodeCursor('comments', [seq]),
    );
  }
}

function afterOf(cursor: string): string {
  const [key] = decodeCursor(cursor, 'comments', 1);
  if (typeof key === 'string' && /^\d{1,18}$/.test(key)) return key;
  const message = say`This cursor does not belong to this list. Begin again without it.`;
  throw new DomainError('malformed', 'INVALID_CURSOR', message, [
    { pointer: '/cursor', rule: 'cursor', message },
  ]);
}
