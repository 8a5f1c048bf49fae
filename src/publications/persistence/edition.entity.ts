import { Column, Entity } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import { DayColumn, IdColumn, InstantColumn } from '../../platform/database/index.js';
import type { EditionSnapshot } from '../domain/edition-snapshot.js';

/** An edition of the booklet, with the facts that it is made from. */
@Entity('edition')
export class EditionEntity {
  @IdColumn()
  id!: string;

  @Column('int')
  number!: number;

  @Column('text')
  title!: string;

  @DayColumn()
  asOf!: CalendarDate;

  /** Never changes. */
  @Column('jsonb')
  snapshot!: EditionSnapshot;

  @InstantColumn()
  createdAt!: Date;

  @Column('uuid')
  createdBy!: string;

  /** Null until its files are made; nothing of it changes afterwards. */
  @InstantColumn({ nullable: true })
  publishedAt!: Date | null;
}
