import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import {
  calendarDate,
  conflict,
  type FieldProblem,
  invalid,
  Money,
  type MoneyJson,
  newId,
  type Phrase,
  say,
} from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { futureProblems } from '../../platform/clock/future-problems.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { agreementWorkflow, valueBetween } from '../domain/agreement.js';
import { agentFee, depositLines } from '../domain/contribution-lines.js';
import { spread } from '../domain/instalments.js';
import { AgreementsRepository, type LockedAgreement } from '../persistence/agreements.repository.js';
import { DepositsRepository } from '../persistence/deposits.repository.js';

/** Cash that the Administrative Agent received. */
export interface DepositTerms {
  agreementId: string;
  /** Default: the deposit is applied to the open instalments in order of due date. */
  instalmentId?: string;
  receivedOn: string;
  /** In the currency of the agreement. */
  amount: MoneyJson;
  /** What arrived in USD; needed when the agreement is in another currency. */
  usdReceived?: MoneyJson;
}

/** Records a deposit, matches it to the instalments, and takes the agent's fee of 1 % (source W). */
@Injectable()
export class RecordDeposit {
  constructor(
    private readonly agreements: AgreementsRepository,
    private readonly deposits: DepositsRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(input: DepositTerms): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    const { agreementId } = input;
    const receivedOn = calendarDate(input.receivedOn);
    await this.uow.run(async () => {
      const agreement = await this.agreements.lock(agreementId);
      const problems = this.problems(input, agreement);
      if (problems.length > 0 || !agreement) throw invalid(problems);
      const amount = Money.from(input.amount);
      const parts = matched(agreement, amount, input.instalmentId);
      const usdReceived = input.usdReceived ? Money.from(input.usdReceived) : amount;
      const fee = agentFee(usdReceived);
      const after = { ...agreement, deposited: agreement.deposited.plus(amount) };
      const state = agreementWorkflow.check(after, 'complete').can
        ? agreementWorkflow.next(after, 'complete')
        : agreement.state;
      await this.deposits.add(
        { id, agreementId, receivedOn, amount, usdReceived, agentFee: fee, parts, createdAt },
        { ...after, state },
      );
      await this.ledger.post({
        effectiveOn: receivedOn,
        memo: `Deposit of ${amount}`,
        source: { type: 'deposit', id },
        lines: depositLines(
          agreement,
          usdReceived,
          fee,
          valueBetween(agreement.deposited, after.deposited, agreement.exchangeRate),
        ),
      });
      this.audit.record({
        action: 'deposit.record',
        subject: { type: 'deposit', id },
        after: { agreementId, receivedOn, amount, usdReceived, agentFee: fee, instalments: parts },
      });
    });
    return id;
  }

  private problems(input: DepositTerms, agreement: LockedAgreement | null): FieldProblem[] {
    const problems = futureProblems(this.clock, { '/receivedOn': input.receivedOn });
    const add = (pointer: string, rule: string, message: Phrase) => problems.push({ pointer, rule, message });
    if (!agreement) {
      add('/agreementId', 'unknown', say`This agreement does not exist.`);
      return problems;
    }
    const { currency } = agreement.amount;
    if (input.receivedOn < agreement.signedOn) {
      add(
        '/receivedOn',
        'order',
        say`The agreement was signed on ${agreement.signedOn}. Choose that day or a later one.`,
      );
    }
    if (input.amount.currency !== currency) {
      add(
        '/amount/currency',
        'currency',
        say`Enter the deposit in ${currency}, the currency of the agreement.`,
      );
    }
    if (currency !== 'USD' && !input.usdReceived) {
      add('/usdReceived', 'required', say`Enter the amount received in USD.`);
    }
    if (currency === 'USD' && input.usdReceived && !sameMoney(input.usdReceived, input.amount)) {
      add('/usdReceived', 'same', say`The deposit is in USD. Omit this field.`);
    }
    const { instalmentId } = input;
    if (instalmentId && !agreement.instalments.some((part) => part.id === instalmentId)) {
      add('/instalmentId', 'unknown', say`This instalment does not belong to the agreement.`);
    }
    return problems;
  }
}

/** The instalments that the deposit covers; 409 when the agreement or the one named is not owed that much. */
function matched(
  agreement: LockedAgreement,
  amount: Money,
  instalmentId: string | undefined,
): { instalmentId: string; amount: Money }[] {
  if (agreement.state === 'cancelled') {
    throw conflict(
      'AGREEMENT_CANCELLED',
      say`This agreement is cancelled. Choose an agreement that is in force.`,
    );
  }
  const chosen = agreement.instalments.filter((part) => !instalmentId || part.id === instalmentId);
  const { currency } = agreement.amount;
  const open = Money.sum(
    chosen.map((part) => part.amount.minus(part.deposited)),
    currency,
  );
  if (open.compare(amount) >= 0) return spread(amount, chosen);
  const detail = instalmentId
    ? say`${open} is outstanding on this instalment, less than the deposit of ${amount}. Omit the instalment to apply the deposit to all open instalments, in order of due date.`
    : say`${open} is outstanding under this agreement, less than the deposit of ${amount}. Record another agreement for the rest.`;
  throw conflict('MORE_THAN_OWED', detail, { outstanding: open });
}

function sameMoney(a: MoneyJson, b: MoneyJson): boolean {
  return a.currency === b.currency && Money.from(a).compare(Money.from(b)) === 0;
}
