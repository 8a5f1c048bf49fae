import { Injectable } from '@nestjs/common';
import { conflict, type Money, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import { type FundBasis } from '../../reference/index.js';

/** A target as it is written. */
export interface NewFundingTarget {
  id: string;
  window: string;
  period: string;
  from: string;
  to: string;
  amount: Money;
  basis: FundBasis;
  /** What the committee settled it with; null when it was set outside this system. */
  decisionItemId: string | null;
  decidedOn: string | null;
  createdAt: Date;
}

/** Funding targets; one per window and period. */
@Injectable()
export class FundingTargetsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a target; 409 `TARGET_EXISTS` when the window has one for a period of that name. */
  async add(target: NewFundingTarget): Promise<void> {
    try {
      await this.uow.manager.query(
        `insert into funding_target (id, window_code, period, from_on, to_on, amount, basis, decision_item_id, decided_on, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          target.id,
          target.window,
          target.period,
          target.from,
          target.to,
          target.amount.amount,
          target.basis,
          target.decisionItemId,
          target.decidedOn,
          target.createdAt,
        ],
      );
    } catch (error) {
      if (violates(error, 'funding_target_unique')) throw targetExists(target);
      throw error;
    }
  }

  async exists(window: string, period: string): Promise<boolean> {
    const rows = await this.uow.query(`select from funding_target where window_code = $1 and period = $2`, [
      window,
      period,
    ]);
    return rows.length > 0;
  }
}

/** The refusal of a second target for the same window and period. */
export function targetExists({ window, period }: { window: string; period: string }) {
  return conflict(
    'TARGET_EXISTS',
    say`The window ${window} has a target for the period “${period}” already. Name the period differently.`,
  );
}
