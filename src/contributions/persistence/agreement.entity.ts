import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import {
  AmountColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  UsdColumn,
} from '../../platform/database/index.js';
import type { FundBasis } from '../../reference/index.js';
import type { AgreementState } from '../domain/agreement.js';

/** A signed Standard Administrative Arrangement. */
@Entity('agreement')
export class AgreementEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  donorId!: string;

  @Column('uuid', { nullable: true })
  pledgeId!: string | null;

  @DayColumn()
  signedOn!: CalendarDate;

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

  @UsdColumn()
  usdValue!: Money;

  /** What made its money programmable when it was signed. */
  @Column('text', { name: 'programming_basis' })
  basis!: FundBasis;

  /** Of the amount, what has come; in `currency`. */
  @AmountColumn()
  deposited!: string;

  @Column('text')
  state!: AgreementState;

  @DayColumn({ nullable: true })
  cancelledOn!: CalendarDate | null;

  /** Value at signing of the part that was cancelled before it was paid. */
  @UsdColumn({ nullable: true })
  cancelledUsd!: Money | null;

  @InstantColumn()
  createdAt!: Date;
}
