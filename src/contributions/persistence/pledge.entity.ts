import { Column, Entity } from 'typeorm';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { DayColumn, UsdColumn } from '../../platform/database/index.js';
import type { PledgeState } from '../domain/pledge.js';
import { ContributionColumns } from './contribution-columns.js';

/** An announced intention to contribute. */
@Entity('pledge')
export class PledgeEntity extends ContributionColumns {
  @DayColumn()
  announcedOn!: CalendarDate;

  @UsdColumn({ nullable: true })
  usdValue!: Money | null;

  @Column('text')
  state!: PledgeState;

  @DayColumn({ nullable: true })
  closedOn!: CalendarDate | null;
}
