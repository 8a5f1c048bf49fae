import { Money, say } from '../../kernel/index.js';
import { AGREEMENT_STATES, agreementWorkflow } from './agreement.js';
import { PLEDGE_STATES, pledgeWorkflow } from './pledge.js';

describe('pledges and agreements', () => {
  it('reach every state', () => {
    expect([...pledgeWorkflow.reachable()].sort()).toEqual([...PLEDGE_STATES].sort());
    expect([...agreementWorkflow.reachable()].sort()).toEqual([...AGREEMENT_STATES].sort());
  });

  it('lead from state to state as the law book says', () => {
    const tables: object[] = [pledgeWorkflow.table, agreementWorkflow.table];
    const ways = tables.flatMap((table) =>
      Object.entries(table as Record<string, { from: string[]; to: string }>).flatMap(
        ([name, { from, to }]) => from.map((state) => `${state} ${name} ${to}`),
      ),
    );
    expect(ways).toEqual([
      'announced convert converted',
      'announced lapse lapsed',
      'signed complete completed',
      'signed cancel cancelled',
    ]);
  });

  it('an agreement is complete with its last cent', () => {
    const agreement = (deposited: string) => ({
      state: 'signed' as const,
      amount: Money.usd('10.00'),
      deposited: Money.usd(deposited),
    });
    expect(agreementWorkflow.check(agreement('9.99'), 'complete')).toEqual({
      can: false,
      because: say`${Money.usd('0.01')} is outstanding.`,
    });
    expect(agreementWorkflow.check(agreement('10.00'), 'complete').can).toBe(true);
  });
});
