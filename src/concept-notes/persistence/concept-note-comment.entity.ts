import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../../platform/database/index.js';

/** A remark between the country team and the Fund Management Unit. */
@Entity('concept_note_comment')
export class ConceptNoteCommentEntity {
  /** Counts up; the database gives it. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  seq?: string;

  @Column('uuid')
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
