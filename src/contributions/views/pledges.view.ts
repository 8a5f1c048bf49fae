import { Injectable } from '@nestjs/common';
import { type Actor, type NextAction, nextTransitions } from '../../access/index.js';
import { type MoneyJson, notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import { type PledgeState, pledgeWorkflow } from '../domain/pledge.js';
import { BY_FMU_OR_AGENT } from './contribution-actions.js';
import {
  type ContributionFilter,
  DONOR_COLUMNS,
  type DonorReference,
  joinDonor,
  moneyJson,
  plainRate,
  seenBy,
} from './contribution-rows.js';

/** A contribution that was announced and not yet signed. */
export interface PledgeRow {
  id: string;
  donor: DonorReference;
  announcedOn: string;
  window: string;
  area: number | null;
  amount: MoneyJson;
  /** Units of the currency per USD. */
  exchangeRate: string | null;
  rateDate: string | null;
  rateSource: string | null;
  /** Value in USD; null when it came without a rate. */
  usdValue: MoneyJson | null;
  state: PledgeState;
  /** Day that it was converted or lapsed. */
  closedOn: string | null;
  /** The agreement that it became. */
  agreementId: string | null;
  nextActions: NextAction[];
}

/** Which pledges are asked for. */
export interface PledgeFilter extends ContributionFilter {
  state?: PledgeState;
}

interface Row extends Omit<PledgeRow, 'amount' | 'usdValue' | 'nextActions'> {
  amount: string;
  currency: string;
  usdValue: string | null;
}

/** `convert` happens by itself when the agreement is signed. */
const ACTIONS = { lapse: { permission: 'pledge.manage', ...BY_FMU_OR_AGENT } } as const;

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

  async page(query: PledgeFilter, actor: Actor): Promise<Page<PledgeRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = seenBy(actor, 'p.donor_id')
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
    return toPage(
      rows,
      limit,
      (row) => present(row, actor),
      (row) => encodeCursor('announcedOn', [row.announcedOn, row.id]),
    );
  }

  async one(id: string, actor: Actor): Promise<PledgeRow> {
    const filter = seenBy(actor, 'p.donor_id').where('p.id = ?', id);
    const [row] = await this.uow.query<Row>(`${SELECT} ${filter.sql}`, filter.parameters);
    if (!row) throw notFound(say`pledge`);
    return present(row, actor);
  }
}

function present({ currency, ...row }: Row, actor: Actor): PledgeRow {
  return {
    ...row,
    amount: moneyJson(row.amount, currency),
    exchangeRate: plainRate(row.exchangeRate),
    usdValue: row.usdValue === null ? null : moneyJson(row.usdValue, 'USD'),
    nextActions: nextTransitions(pledgeWorkflow, ACTIONS, row, actor),
  };
}
