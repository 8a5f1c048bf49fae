import { Column } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import { AmountColumn, DayColumn, IdColumn, InstantColumn } from '../../platform/database/index.js';

/** What a pledge and an agreement have in common: who gives how much to which window, and at which rate. */
export abstract class ContributionColumns {
  @IdColumn()
  id!: string;

  @Column('uuid')
  donorId!: string;

  @Column('text', { name: 'window_code' })
  window!: string;

  /** Earmark; null for none. */
  @Column('smallint', { nullable: true })
  area!: number | null;

  /** In `currency`. */
  @AmountColumn()
  amount!: string;

  @Column('text')
  currency!: string;

  /** Units of `currency` for one USD, an exact decimal. */
  @Column('numeric', { precision: 20, scale: 8, nullable: true })
  exchangeRate!: string | null;

  @DayColumn({ nullable: true })
  rateDate!: CalendarDate | null;

  @Column('text', { nullable: true })
  rateSource!: string | null;

  @InstantColumn()
  createdAt!: Date;
}
