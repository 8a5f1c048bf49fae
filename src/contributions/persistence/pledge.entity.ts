import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import {
  AmountColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  UsdColumn,
} from '../../platform/database/index.js';
import type { PledgeState } from '../domain/pledge.js';

/** An announced intention to contribute. */
@Entity('pledge')
export class PledgeEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  donorId!: string;

  @DayColumn()
  announcedOn!: CalendarDate;

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

  @UsdColumn({ nullable: true })
  usdValue!: Money | null;

  @Column('text')
  state!: PledgeState;

  @DayColumn({ nullable: true })
  closedOn!: CalendarDate | null;

  @InstantColumn()
  createdAt!: Date;
}
