import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import type { FundBasis } from '../../reference/index.js';
import { DayColumn, IdColumn, InstantColumn, UsdColumn } from '../../platform/database/index.js';

/** An amount that a window shall reach in a period. */
@Entity('funding_target')
export class FundingTargetEntity {
  @IdColumn()
  id!: string;

  @Column('text', { name: 'window_code' })
  window!: string;

  /** Such as `Year 1`; one target per window and period. */
  @Column('text')
  period!: string;

  @DayColumn({ name: 'from_on' })
  from!: CalendarDate;

  @DayColumn({ name: 'to_on' })
  to!: CalendarDate;

  @UsdColumn()
  amount!: Money;

  /** What counts towards it. */
  @Column('text')
  basis!: FundBasis;

  /** What the committee adopted it with; null when it was set outside this system. */
  @Column('uuid', { nullable: true })
  decisionItemId!: string | null;

  @DayColumn({ nullable: true })
  decidedOn!: CalendarDate | null;

  @InstantColumn()
  createdAt!: Date;
}
