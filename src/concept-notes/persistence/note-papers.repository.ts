import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import { ConceptNoteAttachmentEntity } from './concept-note-attachment.entity.js';
import { ConceptNoteCommentEntity } from './concept-note-comment.entity.js';

/** Attachments and comments of notes; what was added never changes. */
@Injectable()
export class NotePapersRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async addAttachment(attachment: ConceptNoteAttachmentEntity): Promise<void> {
    await this.uow.writer(ConceptNoteAttachmentEntity).insert(attachment);
  }

  async addComment(comment: ConceptNoteCommentEntity): Promise<void> {
    await this.uow.writer(ConceptNoteCommentEntity).insert(comment);
  }

  /** Ids of the note's attachments; complete and final while the note is locked. */
  async attachmentIds(noteId: string): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `select id from concept_note_attachment where note_id = $1`,
      [noteId],
    );
    return rows.map(({ id }) => id);
  }
}
