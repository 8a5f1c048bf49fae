import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../kernel/index.js';
import { InstantColumn, UsdColumn } from '../../platform/database/index.js';
import type { NoteContent } from '../domain/note-content.js';

/** What was submitted; a version never changes. */
@Entity('concept_note_version')
export class ConceptNoteVersionEntity {
  @PrimaryColumn('uuid')
  noteId!: string;

  @PrimaryColumn('int')
  number!: number;

  /** All fields that the catalogue had then. */
  @Column('jsonb')
  content!: NoteContent;

  @UsdColumn({ precision: 18 })
  requested!: Money;

  @InstantColumn()
  submittedAt!: Date;

  @Column('uuid')
  submittedBy!: string;

  /** The name that they had then. */
  @Column('text')
  submittedByName!: string;
}
