import { Injectable } from '@nestjs/common';
import { Money } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { PledgeState } from '../domain/pledge.js';
import type { RateUsed } from '../domain/exchange-rate.js';

/** A pledge as it is written. */
export interface NewPledge {
  id: string;
  donorId: string;
  announcedOn: string;
  window: string;
  area: number | null;
  amount: Money;
  rate: RateUsed | null;
  usdValue: Money | null;
  createdAt: Date;
}

/** A pledge under lock. */
export interface LockedPledge {
  id: string;
  donorId: string;
  window: string;
  state: PledgeState;
  announcedOn: string;
}

/** Announced intentions. */
@Injectable()
export class PledgesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(pledge: NewPledge): Promise<void> {
    const { rate } = pledge;
    await this.uow.manager.query(
      `insert into pledge (id, donor_id, announced_on, window_code, area, amount, currency, exchange_rate, rate_date,
         rate_source, usd_value, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        pledge.id,
        pledge.donorId,
        pledge.announcedOn,
        pledge.window,
        pledge.area,
        pledge.amount.amount,
        pledge.amount.currency,
        rate?.exchangeRate ?? null,
        rate?.rateDate ?? null,
        rate?.rateSource ?? null,
        pledge.usdValue?.amount ?? null,
        pledge.createdAt,
      ],
    );
  }

  /** The pledge, locked until the end of the unit of work; null when there is none. */
  async lock(id: string): Promise<LockedPledge | null> {
    const [row] = await this.uow.manager.query<LockedPledge[]>(
      `select id, donor_id as "donorId", window_code as "window", state, announced_on::text as "announcedOn"
         from pledge where id = $1 for update`,
      [id],
    );
    return row ?? null;
  }

  async close(id: string, state: PledgeState, on: string): Promise<void> {
    await this.uow.manager.query(`update pledge set state = $2, closed_on = $3 where id = $1`, [
      id,
      state,
      on,
    ]);
  }
}
