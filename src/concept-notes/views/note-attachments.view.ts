import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { notFound, say } from '../../kernel/index.js';
import { SqlFilter, sqlInstant, UnitOfWork } from '../../platform/database/index.js';
import type { AttachmentKind, AttachmentMediaType } from '../domain/attachment.js';
import type { PersonThen } from './note-record.view.js';
import { visibleNotes } from './note-visibility.js';

/** A file of a note, described. */
export interface Attachment {
  id: string;
  kind: AttachmentKind;
  filename: string;
  mediaType: AttachmentMediaType;
  /** Bytes. */
  size: number;
  sha256: string;
  uploadedAt: string;
  uploadedBy: PersonThen;
}

/** A file of a note with its bytes. */
export interface AttachmentFile extends Pick<Attachment, 'filename' | 'mediaType' | 'sha256'> {
  bytes: Buffer;
}

/** The files of a note. */
@Injectable()
export class NoteAttachmentsView {
  constructor(private readonly uow: UnitOfWork) {}

  /** All files, oldest first; 404 `NOT_FOUND` when the person cannot see the note. */
  async list(actor: Actor, noteId: string): Promise<Attachment[]> {
    const visible = new SqlFilter(visibleNotes(actor)).where('n.id = ?', noteId);
    const [note] = await this.uow.query<{ items: Attachment[] }>(
      `select coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'kind', a.kind, 'filename', a.filename,
            'mediaType', a.media_type, 'size', length(a.bytes), 'sha256', a.sha256,
            'uploadedAt', ${sqlInstant('a.uploaded_at')},
            'uploadedBy', jsonb_build_object('id', a.uploaded_by, 'name', a.uploaded_by_name))
          order by a.uploaded_at, a.id) from concept_note_attachment a where a.note_id = n.id), '[]') as items
         from concept_note n ${visible.sql}`,
      visible.parameters,
    );
    if (!note) throw notFound(say`concept note`);
    return note.items;
  }

  /** The bytes of a file; 404 `NOT_FOUND`. */
  async file(actor: Actor, noteId: string, attachmentId: string): Promise<AttachmentFile> {
    const visible = new SqlFilter(visibleNotes(actor))
      .where('n.id = ?', noteId)
      .where('a.id = ?', attachmentId);
    const [file] = await this.uow.query<AttachmentFile>(
      `select a.filename, a.media_type as "mediaType", a.bytes, a.sha256 from concept_note n
         join concept_note_attachment a on a.note_id = n.id
        ${visible.sql}`,
      visible.parameters,
    );
    if (!file) throw notFound(say`attachment`);
    return file;
  }
}
