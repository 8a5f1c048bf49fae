import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { AmountColumn, DayColumn, UsdColumn } from '../../platform/database/index.js';
import type { FundBasis } from '../../reference/index.js';
import type { AgreementState } from '../domain/agreement.js';
import { ContributionColumns } from './contribution-columns.js';

/** A signed Standard Administrative Arrangement. */
@Entity('agreement')
export class AgreementEntity extends ContributionColumns {
  @Column('uuid', { nullable: true })
  pledgeId!: string | null;

  @DayColumn()
  signedOn!: CalendarDate;

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
}
