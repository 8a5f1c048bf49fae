import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { DayColumn, IdColumn, UsdColumn } from '../../platform/database/index.js';

/** A note's time in the pipeline, with the facts of the version that the committee saw. */
@Entity('pipeline_entry')
export class PipelineEntryEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  conceptNoteId!: string;

  @Column('int')
  noteVersion!: number;

  @Column('text', { name: 'window_code' })
  window!: string;

  /** Of the note, such as `CN-2020-0001`. */
  @Column('text')
  reference!: string;

  @Column('text')
  title!: string;

  /** ISO 3166-1 alpha-3. */
  @Column('text', { array: true })
  countries!: string[];

  @Column('smallint')
  primaryArea!: number;

  /** Codes of the organizations, in the order of the note. */
  @Column('text', { array: true })
  entities!: string[];

  @UsdColumn({ precision: 18 })
  requested!: Money;

  @Column('smallint')
  durationMonths!: number;

  @DayColumn()
  enteredOn!: CalendarDate;

  /** The decision. */
  @Column('uuid')
  enteredBy!: string;

  /** The first day on which it is no longer there; null while it is. */
  @DayColumn({ nullable: true })
  leftOn!: CalendarDate | null;

  /** The decision; null when the note was withdrawn. */
  @Column('uuid', { nullable: true })
  leftBy!: string | null;

  @Column('text', { nullable: true })
  leftBecause!: 'allocated' | 'removed' | 'withdrawn' | null;
}
