import { Column, Entity } from 'typeorm';
import type { Money } from '../../kernel/index.js';
import { IdColumn, InstantColumn, UsdColumn } from '../../platform/database/index.js';
import type { FundWindow } from '../../reference/index.js';
import type { NoteState } from '../domain/concept-note.workflow.js';
import type { Scope } from '../domain/note-choices.js';
import type { NoteContent } from '../domain/note-content.js';

/** The working copy of a note; its lists are in tables of their own. */
@Entity('concept_note')
export class ConceptNoteEntity {
  @IdColumn()
  id!: string;

  /** Such as `CN-2020-0017`. */
  @Column('text')
  reference!: string;

  @Column('text')
  state!: NoteState;

  @InstantColumn()
  stateSince!: Date;

  /** Number of the last submission, 0 before the first. */
  @Column('int')
  version!: number;

  /** Counts every change; it is the note's ETag. */
  @Column('int')
  revision!: number;

  @Column('text', { name: 'window_code' })
  window!: FundWindow;

  @Column('text', { nullable: true })
  title!: string | null;

  /** The title as lists sort by it: small letters without accents. */
  @Column('text')
  sortTitle!: string;

  @Column('text', { nullable: true })
  scope!: Scope | null;

  @Column('text', { nullable: true })
  conveningEntity!: string | null;

  @Column('smallint', { nullable: true })
  primaryArea!: number | null;

  @Column('smallint', { nullable: true })
  durationMonths!: number | null;

  /** Sum of the budgets of the organizations. */
  @UsdColumn({ precision: 18 })
  requested!: Money;

  /** The fields that are only read together with the note. */
  @Column('jsonb')
  content!: Partial<NoteContent>;

  /** What searches look into. */
  @Column('tsvector')
  search!: string;

  @InstantColumn()
  createdAt!: Date;

  @Column('uuid')
  createdBy!: string;

  /** Null before the first submission. */
  @InstantColumn({ nullable: true })
  submittedAt!: Date | null;

  @InstantColumn()
  updatedAt!: Date;

  /** Who wrote the content last. */
  @Column('uuid')
  writtenBy!: string;

  /** The name that they had then. */
  @Column('text')
  writtenByName!: string;
}
