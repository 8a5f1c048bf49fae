import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { AuditTrail } from '../../audit/index.js';
import { conflict, forbidden, instant, invalid, newId, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  type AttachmentKind,
  type AttachmentMediaType,
  ATTACHMENTS_MOST,
  fileProblems,
} from '../domain/attachment.js';
import { EDITABLE_STATES } from '../domain/concept-note.workflow.js';
import { mayDraft } from '../domain/note-policy.js';
import { NotePapersRepository } from '../persistence/note-papers.repository.js';
import type { Attachment } from '../views/note-attachments.view.js';
import { NoteForChange } from './note-for-change.js';

/** A file as it was sent. */
export interface SentFile {
  kind: AttachmentKind;
  filename: string;
  mediaType: AttachmentMediaType;
  /** Base64. */
  content: string;
}

/** Adds a file to a draft or a returned note; files are kept as they came. */
@Injectable()
export class AddAttachment {
  constructor(
    private readonly forChange: NoteForChange,
    private readonly papers: NotePapersRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Throws 404, 403, 409 `NOT_EDITABLE` or `TOO_MANY_ATTACHMENTS`, and 422 for a file that is not what it says. */
  execute(
    actor: Actor,
    noteId: string,
    { kind, filename, mediaType, content }: SentFile,
  ): Promise<Attachment> {
    const bytes = Buffer.from(content, 'base64');
    return this.uow.run(async () => {
      const note = await this.forChange.lock(actor, noteId);
      const verdict = mayDraft(actor, note.content.countries);
      if (!verdict.can) throw forbidden(verdict.because);
      if (!EDITABLE_STATES.includes(note.state)) {
        throw conflict('NOT_EDITABLE', say`Files can only be added to a draft or a returned note.`, {
          state: note.state,
        });
      }
      const problems = fileProblems(bytes, mediaType);
      if (problems.length > 0) throw invalid(problems);
      await this.demandRoom(noteId);
      const now = this.clock.now();
      const id = newId(now);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await this.papers.addAttachment({
        id,
        noteId,
        kind,
        filename,
        mediaType,
        bytes,
        sha256,
        uploadedAt: now,
        uploadedBy: actor.personId,
        uploadedByName: actor.name,
      });
      const described = { id, kind, filename, mediaType, size: bytes.length, sha256 };
      this.audit.record({
        action: 'concept-note.attach',
        subject: { type: 'concept-note', id: noteId },
        after: described,
      });
      const uploadedBy = { id: actor.personId, name: actor.name };
      return { ...described, uploadedAt: instant(now), uploadedBy };
    });
  }

  private async demandRoom(noteId: string): Promise<void> {
    if ((await this.papers.attachmentIds(noteId)).length < ATTACHMENTS_MOST) return;
    throw conflict(
      'TOO_MANY_ATTACHMENTS',
      say`A note can have at most ${ATTACHMENTS_MOST} files. Combine some of them.`,
    );
  }
}
