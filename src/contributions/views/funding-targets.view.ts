import { Injectable } from '@nestjs/common';
import { notFound, say } from '../../kernel/index.js';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import type { FundingTargetDto, FundingTargetQuery } from '../http/dto/funding-target.dto.js';
import { moneyJson } from './contribution-rows.js';

type Row = Omit<FundingTargetDto, 'amount'> & { amount: string };

const SELECT = `
  select id, window_code as "window", period, from_on::text as "from", to_on::text as "to", amount, basis,
         decided_on::text as "decidedOn" from funding_target`;

/** Funding targets, latest period first. */
@Injectable()
export class FundingTargetsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: FundingTargetQuery): Promise<Page<FundingTargetDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = new SqlFilter()
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

  async one(id: string): Promise<FundingTargetDto> {
    const [row] = await this.uow.query<Row>(`${SELECT} where id = $1`, [id]);
    if (!row) throw notFound(say`funding target`);
    return present(row);
  }
}

function present(row: Row): FundingTargetDto {
  return { ...row, amount: moneyJson(row.amount, 'USD') };
}
