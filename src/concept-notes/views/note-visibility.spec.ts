import { Actor, type Grant } from '../../access/index.js';
import { visibleNotes } from './note-visibility.js';

const seenBy = (...grants: [Grant['role'], string[]?][]) => {
  const held = grants.map(([role, countries = null]) => ({ role, countries, donorId: null }));
  return visibleNotes(new Actor('p', 'P', 'p@example.org', held, { kind: 'session', id: 's' }));
};

describe('the notes that somebody can see', () => {
  it('are those of the countries of roles that read notes, and of no other role', () => {
    const { condition, value } = seenBy(['country_team', ['MKD']], ['donor'], ['admin']);
    expect(condition).not.toContain('n.version');
    expect(value).toEqual(['MKD']);
    expect(seenBy(['donor'], ['admin']).value).toEqual([]);
  });

  it('are all that were submitted for those inside the Fund, besides those of their countries', () => {
    expect(seenBy(['reviewer'])).toEqual({ condition: 'n.version > 0' });
    const both = seenBy(['fmu'], ['country_team', ['MKD']], ['resident_coordinator', ['THA']]);
    expect(both.condition).toContain('n.version > 0 or ');
    expect(both.value).toEqual(['MKD', 'THA']);
  });
});
