import { Injectable } from '@nestjs/common';
import { type Actor, type NextAction, nextTransitions } from '../../access/index.js';
import { Money, type MoneyJson, notFound, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { type SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import { type AgreementState, agreementWorkflow } from '../domain/agreement.js';
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

/** One part of an agreement with the day that it is due. */
export interface InstalmentRow {
  id: string;
  number: number;
  dueOn: string;
  amount: MoneyJson;
  deposited: MoneyJson;
  /** Due before today and not fully paid. */
  overdue: boolean;
}

/** A signed agreement with its schedule; money in its own currency unless said otherwise. */
export interface AgreementRow {
  id: string;
  donor: DonorReference;
  pledgeId: string | null;
  signedOn: string;
  window: string;
  area: number | null;
  amount: MoneyJson;
  /** Units of the currency per USD. */
  exchangeRate: string | null;
  rateDate: string | null;
  rateSource: string | null;
  /** Value in USD at the rate used; what counts as committed. */
  usdValue: MoneyJson;
  deposited: MoneyJson;
  /** What arrived in USD. */
  usdReceived: MoneyJson;
  /** Outstanding: the amount less the deposits. */
  outstanding: MoneyJson;
  state: AgreementState;
  cancelledOn: string | null;
  /** An instalment was due before today and is not fully paid. */
  overdue: boolean;
  instalments: InstalmentRow[];
  nextActions: NextAction[];
}

/** Which agreements are asked for. */
export interface AgreementFilter extends ContributionFilter {
  state?: AgreementState;
  overdue?: boolean;
}

type Sums = 'amount' | 'usdValue' | 'deposited' | 'usdReceived';

interface Row
  extends Omit<AgreementRow, Sums | 'outstanding' | 'instalments' | 'nextActions'>, Record<Sums, string> {
  currency: string;
  instalments: (Omit<InstalmentRow, 'amount' | 'deposited' | 'overdue'> &
    Record<'amount' | 'deposited', string>)[];
}

/** `complete` happens by itself with the last deposit. */
const ACTIONS = { cancel: { permission: 'agreement.manage', ...BY_FMU_OR_AGENT } } as const;

const OVERDUE = (today: string) => `(a.state = 'signed' and exists (select from agreement_instalment i
  where i.agreement_id = a.id and i.deposited < i.amount and i.due_on < ${today}))`;

const select = (today: string) => `
  select a.id, ${DONOR_COLUMNS}, a.pledge_id as "pledgeId", a.signed_on::text as "signedOn", a.window_code as "window", a.area,
         a.amount, a.currency, a.exchange_rate::text as "exchangeRate", a.rate_date::text as "rateDate",
         a.rate_source as "rateSource", a.usd_value as "usdValue", a.deposited,
         (select coalesce(sum(usd_received), 0.00) from deposit where agreement_id = a.id) as "usdReceived",
         a.state, a.cancelled_on::text as "cancelledOn", ${OVERDUE(today)} as overdue,
         (select jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number, 'dueOn', i.due_on, 'amount', i.amount::text,
            'deposited', i.deposited::text) order by i.number)
            from agreement_instalment i where i.agreement_id = a.id) as instalments
    from agreement a ${joinDonor('a')}`;

/** Agreements, latest first, with their schedules; a donor's own people see only their own. */
@Injectable()
export class AgreementsView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async page(query: AgreementFilter, actor: Actor): Promise<Page<AgreementRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { filter, today } = this.filter(actor);
    filter
      .where('a.donor_id = ?', query.donorId)
      .where('a.window_code = ?', query.window)
      .where('a.state = ?', query.state)
      .where('a.signed_on >= ?', query.from)
      .where('a.signed_on <= ?', query.to)
      .where(`${OVERDUE(today)} = ?`, query.overdue);
    if (query.cursor) {
      const [day, id] = decodeCursor(query.cursor, 'signedOn', ['day', 'id']);
      filter.where(`(a.signed_on, a.id) < (?::date, ${filter.parameter(id)}::uuid)`, day);
    }
    const rows = await this.uow.query<Row>(
      `${select(today)} ${filter.sql} order by a.signed_on desc, a.id desc limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    return toPage(
      rows,
      limit,
      (row) => this.present(row, actor),
      (row) => encodeCursor('signedOn', [row.signedOn, row.id]),
    );
  }

  async one(id: string, actor: Actor): Promise<AgreementRow> {
    const { filter, today } = this.filter(actor);
    filter.where('a.id = ?', id);
    const [row] = await this.uow.query<Row>(`${select(today)} ${filter.sql}`, filter.parameters);
    if (!row) throw notFound(say`agreement`);
    return this.present(row, actor);
  }

  private filter(actor: Actor): { filter: SqlFilter; today: string } {
    const filter = seenBy(actor, 'a.donor_id');
    return { filter, today: `${filter.parameter(this.clock.today())}::date` };
  }

  private present({ currency, ...row }: Row, actor: Actor): AgreementRow {
    const amount = Money.of(row.amount, currency);
    const deposited = Money.of(row.deposited, currency);
    const today = this.clock.today();
    return {
      ...row,
      amount: amount.toJSON(),
      exchangeRate: plainRate(row.exchangeRate),
      usdValue: moneyJson(row.usdValue, 'USD'),
      usdReceived: moneyJson(row.usdReceived, 'USD'),
      deposited: deposited.toJSON(),
      outstanding: (row.state === 'cancelled' ? Money.zero(currency) : amount.minus(deposited)).toJSON(),
      instalments: row.instalments.map((part) => {
        const open = Money.of(part.amount, currency).compare(Money.of(part.deposited, currency)) > 0;
        return {
          ...part,
          amount: moneyJson(part.amount, currency),
          deposited: moneyJson(part.deposited, currency),
          overdue: row.state === 'signed' && open && part.dueOn < today,
        };
      }),
      nextActions: nextTransitions(
        agreementWorkflow,
        ACTIONS,
        { state: row.state, amount, deposited },
        actor,
      ),
    };
  }
}
