import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import {
  type CalendarDate,
  conflict,
  type FieldProblem,
  invalid,
  Money,
  type MoneyJson,
  newId,
  notFound,
  say,
} from '../../kernel/index.js';
import { accounts, insufficientFunds, Ledger } from '../../ledger/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { futureProblems } from '../../platform/clock/future-problems.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { type Share, transferLines } from '../domain/allocation-lines.js';
import { jointProgrammeWorkflow, PAYABLE_STATES } from '../domain/joint-programme.js';
import {
  JointProgrammesRepository,
  type LockedJointProgramme,
} from '../persistence/joint-programmes.repository.js';

/** Cash to send to one organization of the programme. */
export interface TransferOrder {
  entity: string;
  amount: MoneyJson;
  on: string;
  memo?: string;
}

/** Sends cash, within the cash of the window and the organization's share (rule 2); 409 `INSUFFICIENT_FUNDS`. */
@Injectable()
export class MakeTransfer {
  constructor(
    private readonly programmes: JointProgrammesRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(jointProgrammeId: string, order: TransferOrder): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    await this.uow.run(async () => {
      const programme = await this.programmes.lock(jointProgrammeId);
      if (!programme) throw notFound(say`joint programme`);
      const problems = this.problems(order, programme);
      if (problems.length > 0) throw invalid(problems);
      if (!PAYABLE_STATES.has(programme.state)) throw notPayable(programme);
      const on = order.on as CalendarDate;
      const share = { entity: order.entity, amount: Money.from(order.amount) };
      await this.check(programme, share, on);
      const tranche = await this.programmes.addTransfer({
        id,
        jointProgrammeId,
        share,
        on,
        memo: order.memo ?? null,
        createdAt,
      });
      await this.ledger.post({
        effectiveOn: on,
        memo: `Transfer ${tranche} to ${share.entity} for ${programme.reference}`,
        source: { type: 'transfer', id },
        lines: transferLines(programme.window, programme, share),
      });
      this.audit.record({
        action: 'transfer.make',
        subject: { type: 'joint-programme', id: jointProgrammeId },
        after: { transferId: id, ...share, on, tranche },
      });
    });
    return id;
  }

  private problems(order: TransferOrder, programme: LockedJointProgramme): FieldProblem[] {
    const problems = futureProblems(this.clock, { '/on': order.on });
    if (order.on < programme.decidedOn) {
      const message = say`The allocation is dated ${programme.decidedOn}. Choose that day or a later one.`;
      problems.push({ pointer: '/on', rule: 'order', message });
    }
    if (!programme.entities.includes(order.entity)) {
      const message = say`Choose an organization of this programme: ${programme.entities}.`;
      problems.push({ pointer: '/entity', rule: 'unknown', message });
    }
    return problems;
  }

  private async check(
    programme: LockedJointProgramme,
    { entity, amount }: Share,
    on: CalendarDate,
  ): Promise<void> {
    const { window } = programme;
    const cash = accounts.cash(window);
    const share = accounts.share(window, programme, entity);
    const held = await this.ledger.hold([cash, share], on);
    const limits = [
      {
        available: held.available(share),
        where: say`from the share of ${entity}`,
        advice: say`Lower the amount.`,
      },
      {
        available: held.available(cash),
        where: say`in cash`,
        advice: say`Lower the amount or wait for the next deposit.`,
      },
    ].sort((a, b) => a.available.compare(b.available));
    const tightest = limits[0]!;
    if (tightest.available.compare(amount) < 0) {
      throw insufficientFunds({ asked: amount, pointer: '/amount', ...tightest });
    }
  }
}

function notPayable({ state, reference }: LockedJointProgramme) {
  return conflict(
    'TRANSFER_NOT_ALLOWED',
    say`${reference} is ${jointProgrammeWorkflow.stateIn(state)}. Only a programme that is approved, being implemented or operationally closed can receive transfers.`,
    { state },
  );
}
