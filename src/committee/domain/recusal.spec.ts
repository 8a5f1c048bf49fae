import { noteFact } from '../../../test/committee/note-fact.js';
import { computedRecusals, demandDeciders } from './recusal.js';

const seat = (
  termId: string,
  wishes: { entity?: string; country?: string; personId?: string; present?: boolean } = {},
) => ({ termId, name: termId, entity: null, country: null, personId: null, present: true, ...wishes });

const note = noteFact({ id: 'note', reference: 'CN-2020-0001' });
const aside = (termId: string, conceptNoteId = 'note') => ({ termId, conceptNoteId });

describe('recusals', () => {
  it('are computed for each seat and each note', () => {
    const other = noteFact({ id: 'other', countries: ['DEU', 'MAR'] });
    const holders = [
      seat('who', { entity: 'WHO' }),
      seat('morocco', { country: 'MAR' }),
      seat('ilo', { entity: 'ILO' }),
    ];
    expect(
      computedRecusals(holders, [note, other]).map(({ termId, conceptNoteId }) => [termId, conceptNoteId]),
    ).toEqual([
      ['who', 'note'],
      ['who', 'other'],
      ['morocco', 'other'],
    ]);
  });

  it('leave the decision to the others', () => {
    const holders = [seat('a', { personId: 'ann' }), seat('b', { personId: 'bob' })];
    expect(() => demandDeciders({ holders, recorderId: 'bob' }, [aside('a')], note)).not.toThrow();
    expect(() => demandDeciders({ holders, recorderId: 'ann' }, [aside('a', 'other')], note)).not.toThrow();
  });

  it('keep the holder from recording the decision, present or not', () => {
    const holders = [seat('a', { personId: 'ann', present: false }), seat('b')];
    expect(() => demandDeciders({ holders, recorderId: 'ann' }, [aside('a')], note)).toThrow(
      expect.objectContaining({ code: 'RECUSED' }),
    );
  });

  it('of everybody present leave nobody to decide, whoever is absent', () => {
    const holders = [seat('a'), seat('b'), seat('c', { present: false })];
    const panel = { holders, recorderId: 'secretary' };
    expect(() => demandDeciders(panel, [aside('a')], note)).not.toThrow();
    expect(() => demandDeciders(panel, [aside('a'), aside('b')], note)).toThrow(
      expect.objectContaining({ code: 'ALL_RECUSED' }),
    );
  });
});
