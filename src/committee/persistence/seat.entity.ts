import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import type { SeatCategory } from '../domain/seat-category.js';

/** A place on the Steering Committee. */
@Entity('committee_seat')
export class SeatEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  title!: string;

  @Column('text')
  category!: SeatCategory;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** Who holds a seat, from one day until (and without) another. */
@Entity('committee_term')
export class TermEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('text', { name: 'holder_name' })
  holderName!: string;

  @Column('text', { nullable: true })
  entity!: string | null;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('date', { name: 'starts_on' })
  startsOn!: CalendarDate;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: CalendarDate | null;
}
