import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { notFound, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { pledgeWorkflow } from '../domain/pledge.js';
import { PledgesRepository } from '../persistence/pledges.repository.js';

/** Notes that a pledge will not become an agreement. */
@Injectable()
export class LapsePledge {
  constructor(
    private readonly pledges: PledgesRepository,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, reason: string | null): Promise<void> {
    await this.uow.run(async () => {
      const pledge = await this.pledges.lock(id);
      if (!pledge) throw notFound(say`pledge`);
      const state = pledgeWorkflow.next(pledge, 'lapse');
      await this.pledges.close(id, state, this.clock.today());
      this.audit.record({
        action: 'pledge.lapse',
        subject: { type: 'pledge', id },
        before: { state: pledge.state },
        after: { state },
        reason,
      });
    });
  }
}
