import { noteFact } from '../../../test/committee/note-fact.js';
import { calendarDate, Money } from '../../kernel/index.js';
import { type Decision, isOf, noteIdsOf, notesOf } from './decision.js';

const on = calendarDate('2020-10-06');
const notes = [noteFact({ id: 'b' }), noteFact({ id: 'a' })];
const allocation: Decision = {
  id: 'decision',
  kind: 'allocate',
  on,
  items: notes.map((note, index) => ({ id: `${index}`, note, amount: Money.usd('1.00'), reason: 'Ready.' })),
};
const terms = {
  window: 'joint-programmes',
  period: 'first year',
  from: calendarDate('2020-01-01'),
  to: calendarDate('2020-12-31'),
  amount: Money.usd('25000000.00'),
  basis: 'commitments',
  reason: null,
} as const;

describe('what a decision is about', () => {
  it('is all of its notes, in the order of its items', () => {
    expect(notesOf(allocation)).toEqual(notes);
    const items = ['b', 'a', 'c'].map((conceptNoteId) => ({ conceptNoteId, reason: 'Why.' }));
    expect(noteIdsOf({ kind: 'defer', items })).toEqual(['b', 'a', 'c']);
  });

  it('is no note where a target is adopted', () => {
    expect(noteIdsOf({ kind: 'adopt_target', items: [terms] })).toEqual([]);
    expect(notesOf({ id: 'decision', kind: 'adopt_target', on, items: [{ ...terms, id: 'item' }] })).toEqual(
      [],
    );
  });

  it('is told apart by kind', () => {
    expect(isOf('allocate')(allocation)).toBe(true);
    expect(isOf('defer')(allocation)).toBe(false);
  });
});
