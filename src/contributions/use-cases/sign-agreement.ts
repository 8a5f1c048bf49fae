import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/index.js';
import {
  calendarDate,
  type FieldProblem,
  invalid,
  Money,
  type MoneyJson,
  newId,
  type Phrase,
  say,
} from '../../kernel/index.js';
import { Ledger } from '../../ledger/index.js';
import { DEFAULT_WINDOW, ReferenceFacts } from '../../reference/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { signingLines } from '../domain/contribution-lines.js';
import { scheduleProblems } from '../domain/instalments.js';
import { pledgeWorkflow } from '../domain/pledge.js';
import { AgreementsRepository } from '../persistence/agreements.repository.js';
import { type LockedPledge, PledgesRepository } from '../persistence/pledges.repository.js';
import { ContributionProblems, type ContributionTerms, valued } from './contribution-problems.js';

/** A Standard Administrative Arrangement as it was signed. */
export interface AgreementTerms extends ContributionTerms {
  signedOn: string;
  pledgeId?: string;
  window?: string;
  area?: number | null;
  /** Default: one instalment, due on the day of signing. */
  instalments?: readonly { dueOn: string; amount: MoneyJson }[];
}

/** Records a signed agreement. Its value in USD, net of the agent's fee, can be programmed from that day. */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly agreements: AgreementsRepository,
    private readonly pledges: PledgesRepository,
    private readonly problems: ContributionProblems,
    private readonly reference: ReferenceFacts,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(input: AgreementTerms): Promise<string> {
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    const { donorId, pledgeId = null, window = DEFAULT_WINDOW, area = null } = input;
    const signedOn = calendarDate(input.signedOn);
    await this.uow.run(async () => {
      const pledge = pledgeId === null ? null : await this.pledges.lock(pledgeId);
      const problems = [
        ...(await this.problems.of(input, { '/signedOn': signedOn }, true)),
        ...(pledgeId === null ? [] : pledgeProblems(pledge, donorId, window)),
      ];
      const instalments = (input.instalments ?? [{ dueOn: signedOn, amount: input.amount }]).map(
        ({ dueOn, amount }) => ({ dueOn: calendarDate(dueOn), amount: Money.from(amount) }),
      );
      const amount = Money.from(input.amount);
      problems.push(
        ...scheduleProblems(
          amount,
          instalments.map((part) => part.amount),
        ),
      );
      if (problems.length > 0) throw invalid(problems);

      const { rate, usdValue } = valued(amount, input);
      const value = usdValue!;
      const basis = await this.reference.basisOf(window);
      if (pledge) await this.pledges.close(pledge.id, pledgeWorkflow.next(pledge, 'convert'), signedOn);
      await this.agreements.add({
        id,
        donorId,
        pledgeId,
        signedOn,
        window,
        area,
        amount,
        rate,
        usdValue: value,
        basis,
        instalments: instalments
          .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
          .map((part, index) => ({ id: newId(createdAt), number: index + 1, ...part })),
        createdAt,
      });
      await this.ledger.post({
        effectiveOn: signedOn,
        memo: `Agreement signed over ${amount}`,
        source: { type: 'agreement', id },
        lines: signingLines({ window, area, basis }, value),
      });
      this.audit.record({
        action: 'agreement.sign',
        subject: { type: 'agreement', id },
        after: { donorId, signedOn, pledgeId, window, area, amount, ...rate, usdValue: value, instalments },
      });
    });
    return id;
  }
}

function pledgeProblems(pledge: LockedPledge | null, donorId: string, window: string): FieldProblem[] {
  const problem = (rule: string, message: Phrase) => [{ pointer: '/pledgeId', rule, message }];
  if (!pledge) return problem('unknown', say`This pledge does not exist.`);
  if (pledge.donorId !== donorId)
    return problem('donor', say`This pledge belongs to another donor. Choose another pledge.`);
  if (pledge.window !== window)
    return problem(
      'window',
      say`This pledge is for the window ${pledge.window}. Choose that window or another pledge.`,
    );
  const verdict = pledgeWorkflow.check(pledge, 'convert');
  return verdict.can ? [] : problem('state', verdict.because);
}
