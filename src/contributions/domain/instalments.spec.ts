import { Money } from '../../kernel/index.js';
import { scheduleProblems, spread } from './instalments.js';

const usd = Money.usd;
const part = (id: string, amount: string, deposited = '0.00') => ({
  id,
  amount: usd(amount),
  deposited: usd(deposited),
});

describe('instalments', () => {
  it('are covered in their order, past those that are paid', () => {
    const schedule = [
      part('a', '10.00', '10.00'),
      part('b', '10.00', '4.00'),
      part('c', '10.00'),
      part('d', '5.00'),
    ];
    const covered = spread(usd('7.50'), schedule).map(({ instalmentId, amount }) => [
      instalmentId,
      amount.amount,
    ]);
    expect(covered).toEqual([
      ['b', '6.00'],
      ['c', '1.50'],
    ]);
    expect(() => spread(usd('21.01'), schedule)).toThrow(RangeError);
  });

  it('add up to the agreement in its currency', () => {
    expect(scheduleProblems(usd('10.00'), [usd('4.00'), usd('6.00')])).toEqual([]);
    expect(scheduleProblems(usd('10.00'), [usd('4.00')])[0]).toMatchObject({ pointer: '/instalments' });
    expect(scheduleProblems(usd('10.00'), [])[0]).toMatchObject({ pointer: '/instalments' });
    const foreign = scheduleProblems(usd('10.00'), [usd('4.00'), Money.of('6.00', 'EUR')]);
    expect(foreign.map((problem) => problem.pointer)).toEqual(['/instalments/1/amount/currency']);
  });
});
