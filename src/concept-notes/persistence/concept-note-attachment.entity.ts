import { Column, Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../platform/database/index.js';
import type { AttachmentKind, AttachmentMediaType } from '../domain/attachment.js';

/** A file of a note, kept as it came. */
@Entity('concept_note_attachment')
export class ConceptNoteAttachmentEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  noteId!: string;

  @Column('text')
  kind!: AttachmentKind;

  @Column('text')
  filename!: string;

  @Column('text')
  mediaType!: AttachmentMediaType;

  @Column('bytea')
  bytes!: Buffer;

  /** In hexadecimal digits. */
  @Column('text')
  sha256!: string;

  @InstantColumn()
  uploadedAt!: Date;

  @Column('uuid')
  uploadedBy!: string;

  /** The name that they had then. */
  @Column('text')
  uploadedByName!: string;
}
