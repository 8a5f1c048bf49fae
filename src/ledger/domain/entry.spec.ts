import { Money } from '../../kernel/index.js';
import { accounts } from './account.js';
import { condensed, move } from './entry.js';

const [cash, fee] = [accounts.cash('joint-programmes'), accounts.agentFee('joint-programmes')];

describe('an entry', () => {
  it('has one line per account and none of zero', () => {
    const lines = [...move(Money.usd('5.00'), cash, fee), ...move(Money.usd('2.00'), cash, fee)];
    expect(condensed(lines).map(({ account, amount }) => [account.code, amount.amount])).toEqual([
      ['joint-programmes/cash', '-7.00'],
      ['joint-programmes/agent_fee', '7.00'],
    ]);
    expect(condensed(move(Money.zero(), cash, fee))).toEqual([]);
  });

  it('balances in each book of each window', () => {
    const elsewhere = accounts.cash('regional-reviews');
    const committed = accounts.committed('joint-programmes', null);
    expect(() => condensed([{ account: cash, amount: Money.usd('1.00') }])).toThrow('joint-programmes/cash');
    expect(() => condensed(move(Money.usd('1.00'), cash, elsewhere))).toThrow(RangeError);
    expect(() => condensed(move(Money.usd('1.00'), committed, cash))).toThrow(RangeError);
  });
});
