import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../kernel/index.js';
import { UsdColumn } from '../../platform/database/index.js';
import type { BudgetCategory } from '../domain/note-choices.js';

/** An entry of one of the lists of a note. */
export abstract class NoteListEntity {
  @PrimaryColumn('uuid')
  noteId!: string;

  /** Place in the list, from 1. */
  @Column('smallint')
  position!: number;
}

@Entity('concept_note_country')
export class NoteCountryEntity extends NoteListEntity {
  @PrimaryColumn('text')
  country!: string;
}

/** A participating UN organization with its budget. */
@Entity('concept_note_entity')
export class NoteEntityBudgetEntity extends NoteListEntity {
  @PrimaryColumn('text')
  entity!: string;

  @UsdColumn({ precision: 18 })
  amount!: Money;
}

@Entity('concept_note_budget_line')
export class NoteBudgetLineEntity extends NoteListEntity {
  @PrimaryColumn('text')
  category!: BudgetCategory;

  @PrimaryColumn('text')
  entity!: string;

  @UsdColumn({ precision: 18 })
  amount!: Money;
}

/** An area that the note touches besides its primary one. */
@Entity('concept_note_area')
export class NoteAreaEntity extends NoteListEntity {
  @PrimaryColumn('smallint')
  area!: number;
}

@Entity('concept_note_objective')
export class NoteObjectiveEntity extends NoteListEntity {
  @PrimaryColumn('smallint')
  objective!: number;
}

@Entity('concept_note_principle')
export class NotePrincipleEntity extends NoteListEntity {
  /** The code of the principle. */
  @PrimaryColumn('text')
  principle!: string;

  @Column('text', { nullable: true })
  how!: string | null;
}

@Entity('concept_note_sdg_target')
export class NoteSdgTargetEntity extends NoteListEntity {
  @PrimaryColumn('text')
  target!: string;
}

/** The government's letter for one country. */
@Entity('concept_note_endorsement')
export class NoteEndorsementEntity extends NoteListEntity {
  @PrimaryColumn('text')
  country!: string;

  @Column('uuid')
  attachmentId!: string;
}
