import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { notFound, say } from '../../kernel/index.js';
import { accounts, insufficientFunds, Ledger } from '../../ledger/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { agreementWorkflow, valueBetween } from '../domain/agreement.js';
import { cancellationLines, cancelledNet } from '../domain/contribution-lines.js';
import { AgreementsRepository } from '../persistence/agreements.repository.js';

/** Ends an agreement: what has not been paid is no longer committed, unless it is programmed already (409). */
@Injectable()
export class CancelAgreement {
  constructor(
    private readonly agreements: AgreementsRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, reason: string | null): Promise<void> {
    await this.uow.run(async () => {
      const agreement = await this.agreements.lock(id);
      if (!agreement) throw notFound(say`agreement`);
      const state = agreementWorkflow.next(agreement, 'cancel');
      const today = this.clock.today();
      const { usdValue, exchangeRate, deposited, amount, window, area } = agreement;
      const open = valueBetween(deposited, amount, exchangeRate);
      const programmable = accounts.programmable(window, area);
      const available = (await this.ledger.hold([programmable], today)).available(programmable);
      const asked = cancelledNet(agreement, usdValue, open);
      if (available.compare(asked) < 0) {
        throw insufficientFunds({
          asked,
          available,
          where: say`and neither programmed nor reserved`,
          advice: say`The unpaid part of this agreement is already allocated, so the agreement cannot be cancelled.`,
          pointer: '',
        });
      }
      await this.agreements.cancel(id, today, open);
      if (!open.isZero) {
        await this.ledger.post({
          effectiveOn: today,
          memo: `Agreement cancelled; ${amount.minus(deposited)} will not come`,
          source: { type: 'agreement-cancellation', id },
          lines: cancellationLines(agreement, usdValue, open),
        });
      }
      this.audit.record({
        action: 'agreement.cancel',
        subject: { type: 'agreement', id },
        before: { state: agreement.state },
        after: { state, cancelledUsd: open },
        reason,
      });
    });
  }
}
