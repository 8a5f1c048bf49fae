import type { ConceptNoteContent } from '../../../api/schema.js';
import { EMPTY } from '../../../testing/note-server.js';
import type { Draft } from './draft.js';
import { draftOf, keyOfPointer, wireOf } from './wire.js';

const wire = (over: Partial<Draft>) => wireOf({ ...draftOf(EMPTY), ...over });
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('the form as it is sent', () => {
  it('says of an untouched note exactly what was read', () => {
    const note: ConceptNoteContent = {
      ...EMPTY,
      title: 'Jobs',
      durationMonths: 24,
      preparatoryWork: 'Much.',
      genderMarker: { score: 2, justification: 'Because.' },
      entityBudgets: [{ entity: 'IOM', amount: usd('5.50') }],
      budgetLines: [{ category: 'staff', entity: 'IOM', amount: usd('5.50') }],
    };
    const sent = wireOf(draftOf(note));
    for (const name of ['title', 'durationMonths', 'preparatoryWork', 'genderMarker'] as const) {
      expect(sent[name]).toEqual(note[name]);
    }
    expect(sent.entityBudgets).toEqual(note.entityBudgets);
    expect(sent.budgetLines).toEqual(note.budgetLines);
  });

  it('holds nothing for blanks', () => {
    expect(wire({ title: ' \n' }).title).toBeNull();
    expect(wire({ durationMonths: ' ' }).durationMonths).toBeNull();
    expect(wire({ genderMarker: { score: '', justification: ' ' } }).genderMarker).toBeNull();
    const told = { ...draftOf(EMPTY).narrative, context: ' ' };
    expect(wire({ narrative: told })['narrative.context']).toBeNull();
  });

  it('keeps a score without a reason and a reason without a score, for the server to ask for the other', () => {
    const marker = (score: string, justification: string) =>
      wire({ genderMarker: { score, justification } }).genderMarker;
    expect(marker('0', '')).toEqual({ score: 0, justification: null });
    expect(marker('', 'Because.')).toEqual({ score: null, justification: 'Because.' });
    expect(marker('N/A', '')).toEqual({ score: 'N/A', justification: null });
  });

  it.each(['12,5', '-1', '1234567', 'many'])('sends no number of months for “%s”', (typed) => {
    expect(wire({ durationMonths: typed }).durationMonths).toBeUndefined();
    expect(wire({ durationMonths: ' 12 ' }).durationMonths).toBe(12);
  });

  it('counts an organization without an amount as zero, and a cell without one not at all', () => {
    const entityBudgets = [
      { entity: 'IOM', amount: '' },
      { entity: '', amount: '3.00' },
      { entity: 'UNHCR', amount: '2.5' },
    ];
    expect(wire({ entityBudgets }).entityBudgets).toEqual([
      { entity: 'IOM', amount: usd('0.00') },
      { entity: 'UNHCR', amount: usd('2.50') },
    ]);
    const budgetLines = [
      { category: 'staff', entity: 'IOM', amount: '' },
      { category: 'travel', entity: 'IOM', amount: '1' },
    ];
    expect(wire({ budgetLines }).budgetLines).toEqual([
      { category: 'travel', entity: 'IOM', amount: usd('1.00') },
    ]);
  });

  it('sends no budget at all while one of its amounts is none', () => {
    const entityBudgets = [
      { entity: 'IOM', amount: '5' },
      { entity: 'UNHCR', amount: '12,x' },
    ];
    expect(wire({ entityBudgets }).entityBudgets).toBeUndefined();
  });

  it('leaves out partners without a name', () => {
    const nationalPartners = [
      { name: ' ', kind: 'government' },
      { name: 'Ministry', kind: 'government' },
    ];
    expect(wire({ nationalPartners }).nationalPartners).toEqual([nationalPartners[1]]);
  });

  it('finds the field of a problem by its pointer', () => {
    const sent = wire({});
    expect(keyOfPointer('/entityBudgets/0/amount', sent)).toBe('entityBudgets');
    expect(keyOfPointer('/narrative/results', sent)).toBe('narrative.results');
    expect(keyOfPointer('/narrative', sent)).toBeNull();
    expect(keyOfPointer('/unknown', sent)).toBeNull();
    expect(keyOfPointer('', sent)).toBeNull();
  });
});
