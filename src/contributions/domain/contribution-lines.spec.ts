import { Money } from '../../kernel/index.js';
import { condensed, type Line } from '../../ledger/index.js';
import { valueBetween } from './agreement.js';
import { agentFee, cancellationLines, depositLines, signingLines } from './contribution-lines.js';

const POT = { window: 'joint-programmes', area: 2, basis: 'commitments' } as const;
const ON_DEPOSITS = { ...POT, basis: 'deposits' } as const;

function posted(lines: readonly Line[]): Record<string, string> {
  return Object.fromEntries(condensed(lines).map(({ account, amount }) => [account.kind, amount.amount]));
}

describe('what contributions post', () => {
  it.each([
    ['100.00', '1.00'],
    ['0.49', '0.00'],
    ['0.50', '0.01'],
    ['149.99', '1.50'],
    ['150.50', '1.51'],
    ['12500000.00', '125000.00'],
  ])('the fee on %s is %s, half up', (amount, fee) => {
    expect(agentFee(Money.usd(amount)).amount).toBe(fee);
  });

  it('signing makes the value net of the fee programmable, or lets it wait', () => {
    expect(posted(signingLines(POT, Money.usd('1000.50')))).toEqual({
      committed: '-1000.50',
      fee_on_commitments: '10.01',
      programmable: '990.49',
    });
    expect(posted(signingLines(ON_DEPOSITS, Money.usd('1000.50')))).toEqual({
      committed: '-1000.50',
      awaiting_deposit: '1000.50',
    });
    expect(posted(signingLines(POT, Money.usd('0.01')))).toEqual({
      committed: '-0.01',
      programmable: '0.01',
    });
  });

  it('a deposit becomes cash, and programmable where the basis is deposits', () => {
    const received = [Money.usd('99.00'), Money.usd('0.99'), Money.usd('100.00')] as const;
    const cash = { deposited: '-99.00', agent_fee: '0.99', cash: '98.01' };
    expect(posted(depositLines(POT, ...received))).toEqual(cash);
    expect(posted(depositLines(ON_DEPOSITS, ...received))).toEqual({
      ...cash,
      awaiting_deposit: '-100.00',
      exchange_difference: '1.00',
      fee_on_commitments: '0.99',
      programmable: '98.01',
    });
  });

  it('cancelling after deposits leaves the fee of what has come', () => {
    const [value, open] = [Money.usd('1000.03'), Money.usd('600.03')];
    const left = [...signingLines(POT, value), ...cancellationLines(POT, value, open)];
    expect(posted(left)).toEqual({
      committed: '-400.00',
      fee_on_commitments: '4.00',
      programmable: '396.00',
    });
    const waiting = [...signingLines(ON_DEPOSITS, value), ...cancellationLines(ON_DEPOSITS, value, open)];
    expect(posted(waiting)).toEqual({ committed: '-400.00', awaiting_deposit: '400.00' });
  });

  it('a cancelled half leaves the fee of the other half, wherever the odd cent was', () => {
    for (const [whole, half] of [
      ['100.50', '50.25'],
      ['101.50', '50.75'],
    ] as const) {
      const [value, open] = [Money.usd(whole), Money.usd(half)];
      const left = posted([...signingLines(POT, value), ...cancellationLines(POT, value, open)]);
      const fee = agentFee(value.minus(open));
      expect(left).toEqual({
        committed: `-${half}`,
        fee_on_commitments: fee.amount,
        programmable: open.minus(fee).amount,
      });
    }
  });

  it('values of parts add up to the value of the whole to the cent', () => {
    const eur = (amount: string) => Money.of(amount, 'EUR');
    const totals = ['0.00', '33.33', '66.66', '99.99', '100.00'].map(eur);
    const parts = totals.slice(1).map((after, index) => valueBetween(totals[index]!, after, '0.853'));
    expect(Money.sum(parts).amount).toBe('117.23');
  });
});
