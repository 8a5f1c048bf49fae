import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/index.js';

/** A remark between the country team and the Fund Management Unit; the table numbers them in their order. */
@Entity('concept_note_comment')
export class ConceptNoteCommentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  noteId!: string;

  @Column('uuid')
  authorId!: string;

  /** The name that they had then. */
  @Column('text')
  authorName!: string;

  @Column('text')
  text!: string;

  @InstantColumn()
  at!: Date;
}
