import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import { DayColumn, InstantColumn } from '../../platform/database/index.js';
import type { NoteState, NoteVerb } from '../domain/concept-note.workflow.js';

/** One step in the life of a note. */
@Entity('concept_note_transition')
export class ConceptNoteTransitionEntity {
  /** Counts up; the database gives it. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  seq?: string;

  @Column('uuid')
  noteId!: string;

  @Column('text')
  verb!: NoteVerb;

  @Column('text')
  fromState!: NoteState;

  @Column('text')
  toState!: NoteState;

  /** Of the note after the step. */
  @Column('int')
  version!: number;

  /** The day that the step counts from. */
  @DayColumn()
  onDate!: CalendarDate;

  @InstantColumn()
  at!: Date;

  @Column('uuid', { nullable: true })
  byId!: string | null;

  @Column('text', { nullable: true })
  byName!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  decisionId!: string | null;
}
