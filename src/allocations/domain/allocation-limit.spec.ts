import { noteFact } from '../../../test/committee/note-fact.js';
import { Money } from '../../kernel/index.js';
import { allocationProblems } from './allocation-limit.js';

const note = noteFact({ requested: Money.usd('1500.00') });
const item = (amount: string) => ({ id: amount, note, amount: Money.usd(amount), reason: 'Ready.' });

describe('an allocation', () => {
  it('gives a note what it asks for, or less', () => {
    expect(allocationProblems({ items: [item('1500.00'), item('0.01')] })).toEqual([]);
  });

  it('gives no note a cent more', () => {
    expect(
      allocationProblems({ items: [item('1.00'), item('1500.01')] }).map(({ pointer, rule, message }) => [
        pointer,
        rule,
        message.toString(),
      ]),
    ).toEqual([
      ['/items/1/amount', 'requested', 'CN-2020-0001 requests USD 1,500.00. Allocate no more than that.'],
    ]);
  });
});
