import { Injectable } from '@nestjs/common';
import { Money } from '../../kernel/index.js';
import type { FundBasis } from '../../reference/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Agreement, AgreementState } from '../domain/agreement.js';
import type { RateUsed } from '../domain/exchange-rate.js';
import type { OpenInstalment } from '../domain/instalments.js';

/** An agreement as it is written, with its schedule. */
export interface NewAgreement {
  id: string;
  donorId: string;
  pledgeId: string | null;
  signedOn: string;
  window: string;
  area: number | null;
  amount: Money;
  rate: RateUsed | null;
  usdValue: Money;
  basis: FundBasis;
  instalments: readonly { id: string; number: number; dueOn: string; amount: Money }[];
  createdAt: Date;
}

/** An agreement under lock. */
export interface LockedAgreement extends Agreement {
  id: string;
  signedOn: string;
  window: string;
  area: number | null;
  basis: FundBasis;
  exchangeRate: string | null;
  usdValue: Money;
  /** In the order of their due days. */
  instalments: OpenInstalment[];
}

interface Row {
  id: string;
  state: AgreementState;
  signedOn: string;
  window: string;
  area: number | null;
  basis: FundBasis;
  currency: string;
  amount: string;
  deposited: string;
  exchangeRate: string | null;
  usdValue: string;
}

/** Signed arrangements and their schedules. */
@Injectable()
export class AgreementsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(agreement: NewAgreement): Promise<void> {
    const { rate, instalments } = agreement;
    await this.uow.manager.query(
      `insert into agreement (id, donor_id, pledge_id, signed_on, window_code, area, amount, currency, exchange_rate,
         rate_date, rate_source, usd_value, programming_basis, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        agreement.id,
        agreement.donorId,
        agreement.pledgeId,
        agreement.signedOn,
        agreement.window,
        agreement.area,
        agreement.amount.amount,
        agreement.amount.currency,
        rate?.exchangeRate ?? null,
        rate?.rateDate ?? null,
        rate?.rateSource ?? null,
        agreement.usdValue.amount,
        agreement.basis,
        agreement.createdAt,
      ],
    );
    const rows = instalments.map((part) => ({ ...part, amount: part.amount.amount }));
    await this.uow.manager.query(
      `insert into agreement_instalment (id, agreement_id, number, due_on, amount)
       select i.id, $1, i.number, i."dueOn", i.amount
         from jsonb_to_recordset($2) as i(id uuid, number smallint, "dueOn" date, amount numeric)`,
      [agreement.id, JSON.stringify(rows)],
    );
  }

  /** The agreement, locked until the end of the unit of work; null when there is none. */
  async lock(id: string): Promise<LockedAgreement | null> {
    const { manager } = this.uow;
    const [row] = await manager.query<Row[]>(
      `select id, state, signed_on::text as "signedOn", window_code as "window", area, programming_basis as basis, currency,
              amount, deposited, exchange_rate::text as "exchangeRate", usd_value as "usdValue"
         from agreement where id = $1 for update`,
      [id],
    );
    if (!row) return null;
    const parts = await manager.query<{ id: string; amount: string; deposited: string }[]>(
      `select id, amount, deposited from agreement_instalment where agreement_id = $1 order by due_on, number`,
      [id],
    );
    const money = (amount: string) => Money.of(amount, row.currency);
    return {
      ...row,
      amount: money(row.amount),
      deposited: money(row.deposited),
      usdValue: Money.usd(row.usdValue),
      instalments: parts.map((part) => ({
        id: part.id,
        amount: money(part.amount),
        deposited: money(part.deposited),
      })),
    };
  }

  async cancel(id: string, on: string, open: Money): Promise<void> {
    await this.uow.manager.query(
      `update agreement set state = 'cancelled', cancelled_on = $2, cancelled_usd = $3 where id = $1`,
      [id, on, open.amount],
    );
  }

  /** Puts a deposit on record, with the instalments that it covers. */
  async addDeposit(deposit: {
    id: string;
    agreementId: string;
    receivedOn: string;
    amount: Money;
    usdReceived: Money;
    agentFee: Money;
    state: AgreementState;
    parts: readonly { instalmentId: string; amount: Money }[];
    createdAt: Date;
  }): Promise<void> {
    const { manager } = this.uow;
    const { id, agreementId, amount } = deposit;
    const parts = JSON.stringify(
      deposit.parts.map((part) => ({ id: part.instalmentId, amount: part.amount.amount })),
    );
    await manager.query(
      `insert into deposit (id, agreement_id, received_on, amount, usd_received, agent_fee, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        agreementId,
        deposit.receivedOn,
        amount.amount,
        deposit.usdReceived.amount,
        deposit.agentFee.amount,
        deposit.createdAt,
      ],
    );
    await manager.query(
      `with part as (select * from jsonb_to_recordset($2) as p(id uuid, amount numeric)),
            matched as (insert into deposit_match (deposit_id, instalment_id, amount) select $1, id, amount from part)
       update agreement_instalment i set deposited = i.deposited + part.amount from part where i.id = part.id`,
      [id, parts],
    );
    await manager.query(`update agreement set deposited = deposited + $2, state = $3 where id = $1`, [
      agreementId,
      amount.amount,
      deposit.state,
    ]);
  }
}
