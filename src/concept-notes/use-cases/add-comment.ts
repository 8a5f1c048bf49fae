import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { forbidden, instant, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { inScope } from '../domain/note-policy.js';
import { NotePapersRepository } from '../persistence/note-papers.repository.js';
import type { NoteComment } from '../views/note-comments.view.js';
import { NoteForChange } from './note-for-change.js';

/** Adds a remark to the talk between the country team and the Fund Management Unit; it stays as it is. */
@Injectable()
export class AddComment {
  constructor(
    private readonly forChange: NoteForChange,
    private readonly papers: NotePapersRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws 404 and 403. */
  execute(actor: Actor, noteId: string, text: string): Promise<NoteComment> {
    return this.uow.run(async () => {
      const note = await this.forChange.lock(actor, noteId);
      if (!inScope(actor, 'concept-note.comment', note.content.countries)) {
        throw forbidden(say`Only the country team and the Fund Management Unit can comment.`);
      }
      const now = this.clock.now();
      const id = newId(now);
      await this.papers.addComment({
        id,
        noteId,
        authorId: actor.personId,
        authorName: actor.name,
        text,
        at: now,
      });
      this.audit.record({
        action: 'concept-note.comment',
        subject: { type: 'concept-note', id: noteId },
        after: { commentId: id, text },
      });
      return { id, author: { id: actor.personId, name: actor.name }, text, at: instant(now) };
    });
  }
}
