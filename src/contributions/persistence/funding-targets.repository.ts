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

  /** Adds targets in one statement; 409 `TARGET_EXISTS` when a window has one for a period of that name. */
  async add(...targets: readonly NewFundingTarget[]): Promise<void> {
    const rows = targets.map((target) => ({ ...target, amount: target.amount.amount }));
    try {
      await this.uow.manager.query(
        `insert into funding_target (id, window_code, period, from_on, to_on, amount, basis, decision_item_id, decided_on, created_at)
         select id, "window", period, "from", "to", amount, basis, "decisionItemId", "decidedOn", "createdAt"
           from jsonb_to_recordset($1) as r(id uuid, "window" text, period text, "from" date, "to" date, amount numeric, basis text,
             "decisionItemId" uuid, "decidedOn" date, "createdAt" timestamptz)`,
        [JSON.stringify(rows)],
      );
    } catch (error) {
      if (violates(error, 'funding_target_unique')) throw targetExists(targets);
      throw error;
    }
  }

  /** Those of the targets whose window has one for a period of that name; one statement. */
  async taken<Named extends { window: string; period: string }>(targets: readonly Named[]): Promise<Named[]> {
    const rows = await this.uow.query<{ position: number }>(
      `select w.position::int - 1 as position from unnest($1::text[], $2::text[]) with ordinality as w ("window", period, position)
         join funding_target t on t.window_code = w."window" and t.period = w.period order by w.position`,
      [targets.map(({ window }) => window), targets.map(({ period }) => period)],
    );
    return rows.map(({ position }) => targets[position]!);
  }
}

/** The refusal of a second target for the same window and period; of several, one at least has it. */
export function targetExists([target, ...others]: readonly { window: string; period: string }[]) {
  if (target && others.length === 0) {
    const { window, period } = target;
    return conflict(
      'TARGET_EXISTS',
      say`The window ${window} has a target for the period “${period}” already. Name the period differently.`,
    );
  }
  return conflict(
    'TARGET_EXISTS',
    say`One of these targets is for a window and a period that have a target already. Name the period differently.`,
  );
}
