import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { notFound, say } from '../../kernel/index.js';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import type { PledgeState } from '../domain/pledge.js';
import type { PledgeDto, PledgeQuery } from '../http/dto/pledge.dto.js';
import { DONOR_COLUMNS, type DonorRef, joinDonor, moneyJson, plainRate } from './contribution-rows.js';

interface Row {
  id: string;
  donor: DonorRef;
  announcedOn: string;
  window: string;
  area: number | null;
  amount: string;
  currency: string;
  exchangeRate: string | null;
  rateDate: string | null;
  rateSource: string | null;
  usdValue: string | null;
  state: PledgeState;
  closedOn: string | null;
  agreementId: string | null;
}

const SELECT = `
  select p.id, ${DONOR_COLUMNS}, p.announced_on::text as "announcedOn", p.window_code as "window", p.area, p.amount, p.currency,
         p.exchange_rate::text as "exchangeRate", p.rate_date::text as "rateDate", p.rate_source as "rateSource",
         p.usd_value as "usdValue", p.state, p.closed_on::text as "closedOn",
         (select a.id from agreement a where a.pledge_id = p.id) as "agreementId"
    from pledge p ${joinDonor('p')}`;

/** Pledges, latest first; a donor's own people see only their own. */
@Injectable()
export class PledgesView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: PledgeQuery, actor: Actor): Promise<Page<PledgeDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = new SqlFilter()
      .among('p.donor_id', actor.donorsFor('contribution.read'))
      .where('p.donor_id = ?', query.donorId)
      .where('p.window_code = ?', query.window)
      .where('p.state = ?', query.state)
      .where('p.announced_on >= ?', query.from)
      .where('p.announced_on <= ?', query.to);
    if (query.cursor) {
      const [day, id] = decodeCursor(query.cursor, 'announcedOn', ['day', 'id']);
      filter.where(`(p.announced_on, p.id) < (?::date, ${filter.parameter(id)}::uuid)`, day);
    }
    const rows = await this.uow.query<Row>(
      `${SELECT} ${filter.sql} order by p.announced_on desc, p.id desc limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    return toPage(rows, limit, present, (row) => encodeCursor('announcedOn', [row.announcedOn, row.id]));
  }

  async one(id: string, actor: Actor): Promise<PledgeDto> {
    const filter = new SqlFilter()
      .among('p.donor_id', actor.donorsFor('contribution.read'))
      .where('p.id = ?', id);
    const [row] = await this.uow.query<Row>(`${SELECT} ${filter.sql}`, filter.parameters);
    if (!row) throw notFound(say`pledge`);
    return present(row);
  }
}

function present({ currency, ...row }: Row): PledgeDto {
  return {
    ...row,
    amount: moneyJson(row.amount, currency),
    exchangeRate: plainRate(row.exchangeRate),
    usdValue: row.usdValue === null ? null : moneyJson(row.usdValue, 'USD'),
  };
}
