import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { calendarDate, invalid, Money, newId } from '../../kernel/index.js';
import { DEFAULT_WINDOW } from '../../reference/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { PledgesRepository } from '../persistence/pledges.repository.js';
import { ContributionProblems, type ContributionTerms, valued } from './contribution-problems.js';

/** An announced intention. */
export interface PledgeTerms extends ContributionTerms {
  announcedOn: string;
  window?: string;
  area?: number | null;
}

/** Records a pledge. A pledge is not money and binds nobody, so it makes no posting. */
@Injectable()
export class AnnouncePledge {
  constructor(
    private readonly pledges: PledgesRepository,
    private readonly problems: ContributionProblems,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(input: PledgeTerms): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    const { donorId, window = DEFAULT_WINDOW, area = null } = input;
    const announcedOn = calendarDate(input.announcedOn);
    await this.uow.run(async () => {
      const problems = await this.problems.of(input, { '/announcedOn': announcedOn }, false);
      if (problems.length > 0) throw invalid(problems);
      const amount = Money.from(input.amount);
      const { rate, usdValue } = valued(amount, input);
      await this.pledges.add({
        id,
        donorId,
        announcedOn,
        window,
        area,
        amount,
        rate,
        usdValue,
        createdAt,
      });
      this.audit.record({
        action: 'pledge.announce',
        subject: { type: 'pledge', id },
        after: { donorId, announcedOn, window, area, amount, ...rate, usdValue, state: 'announced' },
      });
    });
    return id;
  }
}
