import { noteFact } from '../../../test/committee/note-fact.js';
import { calendarDate, Money } from '../../kernel/index.js';
import { attachNotes } from './attach-notes.js';
import type { Proposal } from './decision.js';

const on = calendarDate('2020-10-06');
const [a, b] = [noteFact({ id: 'a' }), noteFact({ id: 'b' })];
const notes = new Map([a, b].map((note) => [note.id, note]));
const attach = (proposal: Proposal) =>
  attachNotes(proposal, { id: 'decision', on, itemIds: ['first', 'second', 'third'] }, notes);

describe('a decision', () => {
  it('has the notes of its proposal, each with the id of its item', () => {
    const amount = Money.usd('1.00');
    const items = ['b', 'a'].map((conceptNoteId) => ({ conceptNoteId, amount, reason: 'Ready.' }));
    expect(attach({ kind: 'allocate', items })).toEqual({
      id: 'decision',
      kind: 'allocate',
      on,
      items: [
        { id: 'first', note: b, amount, reason: 'Ready.' },
        { id: 'second', note: a, amount, reason: 'Ready.' },
      ],
    });
  });

  it('is refused for each note that there is not, by its place in the request', () => {
    const items = ['x', 'a', 'y'].map((conceptNoteId) => ({ conceptNoteId, reason: 'Why.' }));
    expect(() => attach({ kind: 'defer', items })).toThrow(
      expect.objectContaining({
        errors: [
          expect.objectContaining({ pointer: '/items/0/conceptNoteId', rule: 'known' }),
          expect.objectContaining({ pointer: '/items/2/conceptNoteId', rule: 'known' }),
        ],
      }),
    );
  });
});
