import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import { DayColumn, InstantColumn } from '../../platform/database/index.js';
import type { NoteState, NoteTransition } from '../domain/concept-note.workflow.js';
import { TRANSITION_IN_SQL } from './transition-name.js';

/** One transition of a note. */
@Entity('concept_note_transition')
export class ConceptNoteTransitionEntity {
  /** Counts up; the database gives it. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  seq?: string;

  @Column('uuid')
  noteId!: string;

  @Column('text', { name: 'verb', transformer: TRANSITION_IN_SQL })
  transition!: NoteTransition;

  @Column('text')
  fromState!: NoteState;

  @Column('text')
  toState!: NoteState;

  /** Of the note after the transition. */
  @Column('int')
  version!: number;

  /** The day on which it took effect. */
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
