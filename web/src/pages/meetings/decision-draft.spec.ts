import type { ConceptNoteListItem } from '../../api/schema.js';
import { decisionBody, EMPTY_DRAFT, itemFor } from './decision-draft.js';

const note = { id: 'n1', requested: { amount: '1500000.50', currency: 'USD' } } as ConceptNoteListItem;
const NOTE_AND_AMOUNT = ['conceptNoteId', 'amount'];

describe('a decision as it is sent', () => {
  it.each(['en', 'fr', 'es'])('begins with exactly what the note asks for, in %s', (language) => {
    const draft = { ...EMPTY_DRAFT, items: [itemFor(note, language)] };
    expect(decisionBody(draft, NOTE_AND_AMOUNT, language)).toEqual({
      kind: 'allocate',
      items: [{ conceptNoteId: 'n1', amount: { amount: '1500000.50', currency: 'USD' } }],
    });
  });

  it('names every note, and an amount only where its kind has one', () => {
    const items = [
      { ...itemFor(note, 'en'), reason: ' Too early. ' },
      { ...itemFor({ ...note, id: 'n2' }, 'en'), reason: ' ' },
    ];
    expect(decisionBody({ ...EMPTY_DRAFT, kind: 'defer', items }, ['conceptNoteId', 'reason'], 'en')).toEqual(
      {
        kind: 'defer',
        items: [{ conceptNoteId: 'n1', reason: 'Too early.' }, { conceptNoteId: 'n2' }],
      },
    );
  });

  it('about a target holds the target and no note that was chosen before the kind was changed', () => {
    const draft = {
      ...EMPTY_DRAFT,
      kind: 'adopt_target' as const,
      items: [itemFor(note, 'fr')],
      target: {
        ...EMPTY_DRAFT.target,
        period: ' first year ',
        from: '2020-01-01',
        to: '2020-12-31',
        amount: '25 000 000,5',
      },
    };
    expect(decisionBody(draft, ['window', 'period', 'amount'], 'fr').items).toEqual([
      {
        window: 'joint-programmes',
        period: 'first year',
        from: '2020-01-01',
        to: '2020-12-31',
        basis: 'commitments',
        amount: { amount: '25000000.5', currency: 'USD' },
      },
    ]);
  });

  it('has one condition a line, and nothing for what was left empty', () => {
    const draft = { ...EMPTY_DRAFT, statement: ' \n', conditions: ' Sign first. \n\n  \nReport twice.\n' };
    expect(decisionBody(draft, NOTE_AND_AMOUNT, 'en')).toEqual({
      kind: 'allocate',
      items: [],
      conditions: ['Sign first.', 'Report twice.'],
    });
    const objections = [{ seatId: 's', text: 'No.', maintained: true }];
    expect(decisionBody({ ...EMPTY_DRAFT, objections }, NOTE_AND_AMOUNT, 'en')).toEqual({
      kind: 'allocate',
      items: [],
      objections,
    });
  });
});
