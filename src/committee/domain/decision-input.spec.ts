import { calendarDate, DomainError, Money } from '../../kernel/index.js';
import { DECISION_KINDS, type DecisionKind } from './decision.js';
import { type ItemInput, neededFor, readItem, readProposal } from './decision-input.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const target = {
  window: 'joint-programmes',
  period: 'first year',
  from: calendarDate('2020-01-01'),
  to: calendarDate('2020-12-31'),
  amount: usd('25000000.00'),
  basis: 'commitments',
} as const;

function problemsOf(kind: DecisionKind, ...items: ItemInput[]): string[] {
  try {
    readProposal(kind, items);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
  }
}

describe('what is put to the committee', () => {
  it('has just what its kind has', () => {
    expect(readProposal('add_to_pipeline', [{ conceptNoteId: 'a' }])).toEqual({
      kind: 'add_to_pipeline',
      items: [{ conceptNoteId: 'a', reason: null }],
    });
    expect(
      readProposal('allocate', [{ conceptNoteId: 'a', amount: usd('1.50'), reason: 'Ready.' }]).items,
    ).toEqual([{ conceptNoteId: 'a', amount: Money.usd('1.50'), reason: 'Ready.' }]);
    expect(readProposal('adopt_target', [{ ...target, period: ' first year ' }]).items).toEqual([
      { ...target, amount: Money.usd('25000000.00'), reason: null },
    ]);
  });

  it.each(['remove_from_pipeline', 'not_retain', 'defer'] as const)('gives a reason to %s', (kind) => {
    expect(problemsOf(kind, { conceptNoteId: 'a', reason: 'Why.' })).toEqual([]);
    expect(problemsOf(kind, { conceptNoteId: 'a' })).toEqual(['/items/0/reason required']);
    expect(problemsOf(kind, { conceptNoteId: 'a', reason: ' ' })).toEqual(['/items/0/reason required']);
  });

  it('says what each kind asks for, as the form shows it', () => {
    const needed = DECISION_KINDS.map((kind) => [kind, neededFor(kind).join(' ')]);
    expect(Object.fromEntries(needed)).toEqual({
      add_to_pipeline: 'conceptNoteId',
      remove_from_pipeline: 'conceptNoteId reason',
      not_retain: 'conceptNoteId reason',
      defer: 'conceptNoteId reason',
      allocate: 'conceptNoteId amount reason',
      adopt_target: 'window period from to amount basis',
    });
  });

  it('may give a reason where none is needed', () => {
    expect(readItem('add_to_pipeline', { conceptNoteId: 'a', reason: 'Why.' })).toMatchObject({
      reason: 'Why.',
    });
    expect(readItem('adopt_target', { ...target, reason: 'Why.' })).toMatchObject({ reason: 'Why.' });
  });

  it('reports what is missing and superfluous in all items at once', () => {
    expect(problemsOf('allocate', { conceptNoteId: 'a' }, { window: 'joint-programmes' })).toEqual([
      '/items/0/amount required',
      '/items/0/reason required',
      '/items/1/conceptNoteId required',
      '/items/1/amount required',
      '/items/1/reason required',
      '/items/1/window superfluous',
    ]);
    expect(problemsOf('adopt_target', { conceptNoteId: 'a', amount: usd('1.00') })).toEqual([
      '/items/0/window required',
      '/items/0/period required',
      '/items/0/from required',
      '/items/0/to required',
      '/items/0/basis required',
      '/items/0/conceptNoteId superfluous',
    ]);
  });

  it('names each note once', () => {
    expect(
      problemsOf('add_to_pipeline', { conceptNoteId: 'a' }, { conceptNoteId: 'b' }, { conceptNoteId: 'a' }),
    ).toEqual(['/items/2/conceptNoteId unique']);
  });

  it('names each period of a window once', () => {
    expect(problemsOf('adopt_target', target, { ...target, window: 'regional-reviews' })).toEqual([]);
    expect(problemsOf('adopt_target', target, { ...target, period: 'second year' })).toEqual([]);
    expect(problemsOf('adopt_target', target, { ...target, period: 'first year ' })).toEqual([
      '/items/1/period unique',
    ]);
  });

  it('has a period that ends after the day on which it begins', () => {
    expect(problemsOf('adopt_target', { ...target, to: calendarDate('2020-01-02') })).toEqual([]);
    expect(problemsOf('adopt_target', { ...target, to: calendarDate('2020-01-01') })).toEqual([
      '/items/0/to after',
    ]);
  });

  it('is read one by one from what is stored, where nothing may lack', () => {
    expect(readItem('defer', { conceptNoteId: 'a' })).toBeNull();
    expect(readItem('defer', { conceptNoteId: 'a', reason: 'Why.' })).toEqual({
      conceptNoteId: 'a',
      reason: 'Why.',
    });
  });
});
