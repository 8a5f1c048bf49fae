import { Injectable } from '@nestjs/common';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { RateUsed } from '../domain/exchange-rate.js';
import type { PledgeState } from '../domain/pledge.js';
import { PledgeEntity } from './pledge.entity.js';
import { amountColumns, rateColumns } from './value-columns.js';

/** A pledge as it is announced. */
export interface NewPledge {
  id: string;
  donorId: string;
  announcedOn: CalendarDate;
  window: string;
  area: number | null;
  amount: Money;
  rate: RateUsed | null;
  usdValue: Money | null;
  createdAt: Date;
}

/** A pledge under lock. */
export type LockedPledge = Readonly<
  Pick<PledgeEntity, 'id' | 'donorId' | 'window' | 'state' | 'announcedOn'>
>;

/** Announced intentions. */
@Injectable()
export class PledgesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add({ amount, rate, ...pledge }: NewPledge): Promise<void> {
    await this.uow.writer(PledgeEntity).insert({
      ...pledge,
      ...amountColumns(amount),
      ...rateColumns(rate),
      state: 'announced',
      closedOn: null,
    });
  }

  /** The pledge, locked until the end of the unit of work; null when there is none. */
  async lock(id: string): Promise<LockedPledge | null> {
    const [pledge] = await this.uow.writer(PledgeEntity).lock({ id });
    return pledge ?? null;
  }

  async close(id: string, state: PledgeState, on: CalendarDate): Promise<void> {
    await this.uow.writer(PledgeEntity).update({ id }, { state, closedOn: on });
  }
}
