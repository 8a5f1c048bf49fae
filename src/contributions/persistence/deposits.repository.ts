import { Injectable } from '@nestjs/common';
import type { CalendarDate, Money } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Agreement } from '../domain/agreement.js';
import { AgreementEntity } from './agreement.entity.js';
import { DepositEntity } from './deposit.entity.js';

/** A deposit with the instalments that it covers. */
export interface NewDeposit {
  id: string;
  agreementId: string;
  receivedOn: CalendarDate;
  amount: Money;
  usdReceived: Money;
  agentFee: Money;
  parts: readonly { instalmentId: string; amount: Money }[];
  createdAt: Date;
}

/** Cash received, matched to schedules. */
@Injectable()
export class DepositsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a deposit to a locked agreement, which is as `after` says from then on. */
  async add({ parts, ...deposit }: NewDeposit, after: Agreement): Promise<void> {
    const { id, agreementId } = deposit;
    await this.uow.writer(DepositEntity).insert({ ...deposit, amount: deposit.amount.amount });
    await this.uow.execute(MATCH, [
      id,
      JSON.stringify(parts.map(({ instalmentId, amount }) => ({ id: instalmentId, amount: amount.amount }))),
    ]);
    await this.uow
      .writer(AgreementEntity)
      .update({ id: agreementId }, { deposited: after.deposited.amount, state: after.state });
  }
}

/** Matches the deposit and raises each instalment by its own part. */
const MATCH = `
  with part as (select * from jsonb_to_recordset($2) as p(id uuid, amount numeric)),
       matched as (insert into deposit_match (deposit_id, instalment_id, amount) select $1, id, amount from part)
  update agreement_instalment i set deposited = i.deposited + part.amount from part where i.id = part.id`;
