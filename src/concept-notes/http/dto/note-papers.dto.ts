import { ApiSchema } from '@nestjs/swagger';
import {
  ChoiceField,
  IdField,
  InstantField,
  IntField,
  ObjectField,
  ObjectListField,
  TextField,
} from '../../../platform/http/index.js';
import {
  ATTACHMENT_KINDS,
  ATTACHMENT_LIMIT,
  ATTACHMENT_MEDIA_TYPES,
  type AttachmentKind,
  type AttachmentMediaType,
} from '../../domain/attachment.js';
import type { Attachment } from '../../views/note-attachments.view.js';
import type { NoteComment } from '../../views/note-comments.view.js';
import { PersonThenDto } from './note-parts.dto.js';
import { say } from '../../../kernel/index.js';

@ApiSchema({ name: 'NewConceptNoteComment' })
export class NewCommentDto {
  @TextField({ min: 1, max: 5000, pattern: /\S/, hint: say`Enter a text.` })
  text!: string;
}

@ApiSchema({ name: 'ConceptNoteComment' })
export class CommentDto implements NoteComment {
  @IdField()
  id!: string;

  @ObjectField(() => PersonThenDto)
  author!: PersonThenDto;

  @TextField({ max: 5000 })
  text!: string;

  @InstantField()
  at!: string;
}

@ApiSchema({ name: 'ConceptNoteComments' })
export class CommentPageDto {
  @ObjectListField(() => CommentDto)
  items!: CommentDto[];

  @TextField({ nullable: true })
  nextCursor!: string | null;
}

/** Base64 needs four characters for three bytes. */
const ENCODED_LIMIT = Math.ceil((ATTACHMENT_LIMIT * 4) / 3) + 1000;

@ApiSchema({ name: 'NewConceptNoteAttachment' })
export class NewAttachmentDto {
  @ChoiceField(ATTACHMENT_KINDS)
  kind!: AttachmentKind;

  @TextField({
    min: 1,
    max: 200,
    pattern: /^[^\p{Cc}/\\]+$/u,
    hint: say`Enter the name of the file without folders.`,
  })
  filename!: string;

  @ChoiceField(ATTACHMENT_MEDIA_TYPES)
  mediaType!: AttachmentMediaType;

  @TextField({
    min: 1,
    max: ENCODED_LIMIT,
    pattern: /^[A-Za-z0-9+/]+={0,2}$/,
    hint: say`Send the file in base64.`,
    doc: `The file in base64; at most ${ATTACHMENT_LIMIT} bytes`,
  })
  content!: string;
}

@ApiSchema({ name: 'ConceptNoteAttachment' })
export class AttachmentDto implements Attachment {
  @IdField()
  id!: string;

  @ChoiceField(ATTACHMENT_KINDS)
  kind!: AttachmentKind;

  @TextField()
  filename!: string;

  @ChoiceField(ATTACHMENT_MEDIA_TYPES)
  mediaType!: AttachmentMediaType;

  @IntField({ min: 1, max: ATTACHMENT_LIMIT, doc: 'Bytes' })
  size!: number;

  @TextField({ pattern: /^[0-9a-f]{64}$/ })
  sha256!: string;

  @InstantField()
  uploadedAt!: string;

  @ObjectField(() => PersonThenDto)
  uploadedBy!: PersonThenDto;
}

@ApiSchema({ name: 'ConceptNoteAttachments' })
export class AttachmentsDto {
  @ObjectListField(() => AttachmentDto)
  items!: AttachmentDto[];

  @TextField({ nullable: true, doc: 'Always null: the list is complete' })
  nextCursor!: string | null;
}
