import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import { Money, notFound, say } from '../../kernel/index.js';
import { accounts, Ledger } from '../../ledger/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { returnLines } from '../domain/allocation-lines.js';
import { giveBack } from '../domain/draw.js';
import {
  FINAL_STATES,
  type JointProgrammeTransition,
  jointProgrammeWorkflow,
} from '../domain/joint-programme.js';
import {
  JointProgrammesRepository,
  type LockedJointProgramme,
} from '../persistence/joint-programmes.repository.js';

/**
 * Changes the state of a joint programme. When it is cancelled or closed financially, the money that was not
 * transferred goes back to where it came from (domain: Life of a joint programme).
 */
@Injectable()
export class ChangeJointProgrammeState {
  constructor(
    private readonly programmes: JointProgrammesRepository,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, transition: JointProgrammeTransition, reason: string | null): Promise<void> {
    await this.uow.run(async () => {
      const programme = await this.programmes.lock(id);
      if (!programme) throw notFound(say`joint programme`);
      const state = jointProgrammeWorkflow.next(programme, transition);
      const over = FINAL_STATES.has(state);
      const returned = over ? await this.returnOpenShares(programme) : null;
      await this.programmes.change(programme, state, over ? this.clock.today() : null);
      this.audit.record({
        action: `joint-programme.${transition}`,
        subject: { type: 'joint-programme', id },
        before: { state: programme.state },
        after: { state, ...(returned ? { returned } : {}) },
        reason,
      });
    });
  }

  private async returnOpenShares(programme: LockedJointProgramme): Promise<Money> {
    const today = this.clock.today();
    const { window, drawn, entities } = programme;
    const shareOf = (entity: string) => accounts.share(window, programme, entity);
    const held = await this.ledger.hold(entities.map(shareOf), today);
    const open = entities.map((entity) => ({ entity, amount: held.available(shareOf(entity)) }));
    const total = Money.sum(open.map(({ amount }) => amount));
    if (total.isZero) return total;
    await this.ledger.post({
      effectiveOn: today,
      memo: `Not transferred to ${programme.reference}; back to where it came from`,
      source: { type: 'allocation-return', id: programme.id },
      lines: returnLines(programme, programme, giveBack(total, drawn), open),
    });
    return total;
  }
}
