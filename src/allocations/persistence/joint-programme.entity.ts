import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { DayColumn, IdColumn, InstantColumn, UsdColumn } from '../../platform/database/index.js';
import type { JointProgrammeState } from '../domain/joint-programme.js';

/** A joint programme, from the decision to fund it. */
@Entity('joint_programme')
export class JointProgrammeEntity {
  @IdColumn()
  id!: string;

  /** Such as `JP-2020-001`. */
  @Column('text')
  reference!: string;

  @Column('uuid')
  conceptNoteId!: string;

  @Column('int')
  noteVersion!: number;

  @Column('text')
  title!: string;

  /** ISO 3166-1 alpha-3. */
  @Column('text', { array: true })
  countries!: string[];

  @Column('text', { name: 'window_code' })
  window!: string;

  /** Its primary area. */
  @Column('smallint')
  area!: number;

  /** Of the allocation, what came from the area's earmark. */
  @UsdColumn()
  fromEarmarked!: Money;

  /** Of the allocation, what came from unearmarked money. */
  @UsdColumn()
  fromUnearmarked!: Money;

  @UsdColumn()
  allocation!: Money;

  @Column('uuid')
  decisionId!: string;

  @Column('uuid')
  decisionItemId!: string;

  @DayColumn()
  decidedOn!: CalendarDate;

  @Column('text')
  state!: JointProgrammeState;

  /** The day on which it was cancelled or financially closed. */
  @DayColumn({ nullable: true })
  closedOn!: CalendarDate | null;

  /** Counts every change, from 1. */
  @Column('int')
  revision!: number;

  @InstantColumn()
  createdAt!: Date;
}
