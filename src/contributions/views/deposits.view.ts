import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { type MoneyJson, notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import {
  type ContributionFilter,
  DONOR_COLUMNS,
  type DonorReference,
  joinDonor,
  moneyJson,
  seenBy,
} from './contribution-rows.js';

/** An instalment that a deposit covers, wholly or in part. */
export interface DepositPart {
  instalmentId: string;
  number: number;
  amount: MoneyJson;
}

/** Money that arrived. */
export interface DepositRow {
  id: string;
  donor: DonorReference;
  agreementId: string;
  window: string;
  receivedOn: string;
  /** In the currency of the agreement. */
  amount: MoneyJson;
  /** What arrived in USD, gross of the fee. */
  usdReceived: MoneyJson;
  /** USD. */
  agentFee: MoneyJson;
  instalments: DepositPart[];
}

/** Which deposits are asked for. */
export interface DepositFilter extends ContributionFilter {
  agreementId?: string;
}

interface Row extends Omit<DepositRow, 'amount' | 'usdReceived' | 'agentFee' | 'instalments'> {
  amount: string;
  currency: string;
  usdReceived: string;
  agentFee: string;
  instalments: (Omit<DepositPart, 'amount'> & { amount: string })[];
}

const SELECT = `
  select x.id, ${DONOR_COLUMNS}, x.agreement_id as "agreementId", a.window_code as "window", x.received_on::text as "receivedOn",
         x.amount, a.currency, x.usd_received as "usdReceived", x.agent_fee as "agentFee",
         (select jsonb_agg(jsonb_build_object('instalmentId', i.id, 'number', i.number, 'amount', m.amount::text) order by i.number)
            from deposit_match m join agreement_instalment i on i.id = m.instalment_id where m.deposit_id = x.id) as instalments
    from deposit x join agreement a on a.id = x.agreement_id ${joinDonor('a')}`;

/** Deposits, latest first; a donor's own people see only their own. */
@Injectable()
export class DepositsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: DepositFilter, actor: Actor): Promise<Page<DepositRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = seenBy(actor, 'a.donor_id')
      .where('a.donor_id = ?', query.donorId)
      .where('x.agreement_id = ?', query.agreementId)
      .where('a.window_code = ?', query.window)
      .where('x.received_on >= ?', query.from)
      .where('x.received_on <= ?', query.to);
    if (query.cursor) {
      const [day, id] = decodeCursor(query.cursor, 'receivedOn', ['day', 'id']);
      filter.where(`(x.received_on, x.id) < (?::date, ${filter.parameter(id)}::uuid)`, day);
    }
    const rows = await this.uow.query<Row>(
      `${SELECT} ${filter.sql} order by x.received_on desc, x.id desc limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    return toPage(rows, limit, present, (row) => encodeCursor('receivedOn', [row.receivedOn, row.id]));
  }

  async one(id: string, actor: Actor): Promise<DepositRow> {
    const filter = seenBy(actor, 'a.donor_id').where('x.id = ?', id);
    const [row] = await this.uow.query<Row>(`${SELECT} ${filter.sql}`, filter.parameters);
    if (!row) throw notFound(say`deposit`);
    return present(row);
  }
}

function present({ currency, ...row }: Row): DepositRow {
  return {
    ...row,
    amount: moneyJson(row.amount, currency),
    usdReceived: moneyJson(row.usdReceived, 'USD'),
    agentFee: moneyJson(row.agentFee, 'USD'),
    instalments: row.instalments.map((part) => ({ ...part, amount: moneyJson(part.amount, currency) })),
  };
}
