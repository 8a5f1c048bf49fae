import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { calendarDate, invalid, Money, type MoneyJson, newId, say } from '../../kernel/index.js';
import { DEFAULT_WINDOW, type FundBasis } from '../../reference/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { FundingTargetsRepository } from '../persistence/funding-targets.repository.js';

/** An amount to raise in a period, such as USD 25 million in the first year (source B20). */
export interface FundingTargetTerms {
  window?: string;
  period: string;
  from: string;
  to: string;
  amount: MoneyJson;
  basis?: FundBasis;
}

/** Records a funding target that was set outside this system. The Committee sets its own by decision. */
@Injectable()
export class SetFundingTarget {
  constructor(
    private readonly targets: FundingTargetsRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(input: FundingTargetTerms): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    const { window = DEFAULT_WINDOW, basis = 'commitments' } = input;
    const [from, to] = [calendarDate(input.from), calendarDate(input.to)];
    if (to < from) {
      const message = say`The period starts on ${from}. Choose a last day on or after that day.`;
      throw invalid([{ pointer: '/to', rule: 'order', message }]);
    }
    const target = { window, period: input.period.trim(), from, to, basis, amount: Money.from(input.amount) };
    await this.uow.run(async () => {
      await this.targets.add({ ...target, id, decisionItemId: null, decidedOn: null, createdAt });
      this.audit.record({
        action: 'funding-target.set',
        subject: { type: 'funding-target', id },
        after: target,
      });
    });
    return id;
  }
}
