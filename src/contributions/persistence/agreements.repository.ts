import { Injectable } from '@nestjs/common';
import { type CalendarDate, Money } from '../../kernel/index.js';
import type { FundBasis } from '../../reference/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Agreement } from '../domain/agreement.js';
import type { RateUsed } from '../domain/exchange-rate.js';
import type { OpenInstalment } from '../domain/instalments.js';
import { AgreementEntity } from './agreement.entity.js';
import { InstalmentEntity } from './instalment.entity.js';
import { amountColumns, rateColumns } from './value-columns.js';

/** An agreement as it is signed, with its schedule. */
export interface NewAgreement {
  id: string;
  donorId: string;
  pledgeId: string | null;
  signedOn: CalendarDate;
  window: string;
  area: number | null;
  amount: Money;
  rate: RateUsed | null;
  usdValue: Money;
  basis: FundBasis;
  instalments: readonly { id: string; number: number; dueOn: CalendarDate; amount: Money }[];
  createdAt: Date;
}

/** An agreement under lock. */
export interface LockedAgreement
  extends
    Agreement,
    Pick<AgreementEntity, 'id' | 'signedOn' | 'window' | 'area' | 'basis' | 'exchangeRate' | 'usdValue'> {
  /** In the order of their due days. */
  instalments: OpenInstalment[];
}

/** Signed arrangements and their schedules. */
@Injectable()
export class AgreementsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add({ amount, rate, instalments, ...agreement }: NewAgreement): Promise<void> {
    await this.uow.writer(AgreementEntity).insert({
      ...agreement,
      ...amountColumns(amount),
      ...rateColumns(rate),
      deposited: '0',
      state: 'signed',
      cancelledOn: null,
      cancelledUsd: null,
    });
    await this.uow.writer(InstalmentEntity).insert(
      ...instalments.map((part) => ({
        ...part,
        agreementId: agreement.id,
        amount: part.amount.amount,
        deposited: '0',
      })),
    );
  }

  /** The agreement, locked until the end of the unit of work; null when there is none. */
  async lock(id: string): Promise<LockedAgreement | null> {
    const [row] = await this.uow.writer(AgreementEntity).lock({ id });
    if (!row) return null;
    const parts = await this.uow.query<{ id: string; amount: string; deposited: string }>(
      `select id, amount, deposited from agreement_instalment where agreement_id = $1 order by due_on, number`,
      [id],
    );
    const { currency, amount, deposited, ...agreement } = row;
    const money = (decimal: string) => Money.of(decimal, currency);
    return {
      ...agreement,
      amount: money(amount),
      deposited: money(deposited),
      instalments: parts.map((part) => ({
        id: part.id,
        amount: money(part.amount),
        deposited: money(part.deposited),
      })),
    };
  }

  /** Cancels a locked agreement; `open` is the value at signing of the unpaid part. */
  async cancel(id: string, on: CalendarDate, open: Money): Promise<void> {
    await this.uow
      .writer(AgreementEntity)
      .update({ id }, { state: 'cancelled', cancelledOn: on, cancelledUsd: open });
  }
}
