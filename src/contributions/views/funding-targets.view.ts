import { Injectable } from '@nestjs/common';
import { type MoneyJson, notFound, say } from '../../kernel/index.js';
import { EVERY_ROW, SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';
import { moneyJson } from './contribution-rows.js';

/** What the Fund means to raise in a period. */
export interface FundingTargetRow {
  id: string;
  window: string;
  period: string;
  from: string;
  to: string;
  /** USD. */
  amount: MoneyJson;
  basis: string;
  /** Day that the committee adopted it; null when it was set otherwise. */
  decidedOn: string | null;
}

/** Which targets are asked for. */
export interface FundingTargetFilter extends PageRequest {
  window?: string;
  /** A day that their period holds. */
  inForceOn?: string;
}

type Row = Omit<FundingTargetRow, 'amount'> & { amount: string };

const SELECT = `
  select id, window_code as "window", period, from_on::text as "from", to_on::text as "to", amount, basis,
         decided_on::text as "decidedOn" from funding_target`;

/** Funding targets, latest period first. */
@Injectable()
export class FundingTargetsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: FundingTargetFilter): Promise<Page<FundingTargetRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = new SqlFilter(EVERY_ROW)
      .where('window_code = ?', query.window)
      .where('? between from_on and to_on', query.inForceOn);
    if (query.cursor) {
      const [day, id] = decodeCursor(query.cursor, 'from', ['day', 'id']);
      filter.where(`(from_on, id) < (?::date, ${filter.parameter(id)}::uuid)`, day);
    }
    const rows = await this.uow.query<Row>(
      `${SELECT} ${filter.sql} order by from_on desc, id desc limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    return toPage(rows, limit, present, (row) => encodeCursor('from', [row.from, row.id]));
  }

  async one(id: string): Promise<FundingTargetRow> {
    const [row] = await this.uow.query<Row>(`${SELECT} where id = $1`, [id]);
    if (!row) throw notFound(say`funding target`);
    return present(row);
  }
}

function present(row: Row): FundingTargetRow {
  return { ...row, amount: moneyJson(row.amount, 'USD') };
}
