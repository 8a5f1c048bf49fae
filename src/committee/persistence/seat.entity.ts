import { Column, Entity } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import { DayColumn, IdColumn, InstantColumn } from '../../platform/database/index.js';
import type { SeatCategory } from '../domain/seat-category.js';

/** A place on the Steering Committee. */
@Entity('committee_seat')
export class SeatEntity {
  @IdColumn()
  id!: string;

  @Column('text')
  title!: string;

  @Column('text')
  category!: SeatCategory;

  @InstantColumn()
  createdAt!: Date;
}

/** Who holds a seat, from one day until (and without) another. */
@Entity('committee_term')
export class TermEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  seatId!: string;

  @Column('text')
  holderName!: string;

  @Column('text', { nullable: true })
  entity!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @DayColumn()
  startsOn!: CalendarDate;

  @DayColumn({ nullable: true })
  endsOn!: CalendarDate | null;
}
