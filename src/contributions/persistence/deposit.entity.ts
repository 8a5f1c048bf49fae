import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import {
  AmountColumn,
  DayColumn,
  IdColumn,
  InstantColumn,
  UsdColumn,
} from '../../platform/database/index.js';

/** Cash that the Administrative Agent received under an agreement. */
@Entity('deposit')
export class DepositEntity {
  @IdColumn()
  id!: string;

  @Column('uuid')
  agreementId!: string;

  @DayColumn()
  receivedOn!: CalendarDate;

  /** In the agreement's currency. */
  @AmountColumn()
  amount!: string;

  @UsdColumn()
  usdReceived!: Money;

  @UsdColumn()
  agentFee!: Money;

  @InstantColumn()
  createdAt!: Date;
}
