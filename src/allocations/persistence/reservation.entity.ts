import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { DayColumn, InstantColumn, UsdColumn } from '../../platform/database/index.js';

/** Money that a decision holds for one note, or held. */
@Entity('allocation_reservation')
export class ReservationEntity {
  @Column('uuid', { primary: true })
  decisionItemId!: string;

  @Column('uuid')
  decisionId!: string;

  @Column('uuid')
  conceptNoteId!: string;

  @Column('int')
  noteVersion!: number;

  @Column('text', { name: 'window_code' })
  window!: string;

  @Column('smallint')
  area!: number;

  /** Of the amount, what the area's earmark gives. */
  @UsdColumn()
  fromEarmarked!: Money;

  /** Of the amount, what unearmarked money gives. */
  @UsdColumn()
  fromUnearmarked!: Money;

  @UsdColumn()
  amount!: Money;

  @DayColumn()
  effectiveOn!: CalendarDate;

  @Column('text')
  state!: 'held' | 'taken_back' | 'allocated';

  @InstantColumn()
  createdAt!: Date;
}
