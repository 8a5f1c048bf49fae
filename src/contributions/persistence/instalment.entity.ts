import { Column, Entity } from 'typeorm';
import type { CalendarDate } from '../../kernel/index.js';
import { AmountColumn, DayColumn, IdColumn } from '../../platform/database/index.js';

/** One part of an agreement's schedule; amounts are in the agreement's currency. */
@Entity('agreement_instalment')
export class InstalmentEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  agreementId!: string;

  /** From 1, in the order of the due days. */
  @Column('smallint')
  number!: number;

  @DayColumn()
  dueOn!: CalendarDate;

  @AmountColumn()
  amount!: string;

  /** Of the amount, what has come. */
  @AmountColumn()
  deposited!: string;
}
