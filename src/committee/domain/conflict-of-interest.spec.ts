import { conflictOf, type Holder } from './conflict-of-interest.js';

const note = {
  reference: 'CN-2020-0001',
  conveningEntity: 'UNICEF',
  entities: ['UNICEF', 'WHO', 'ILO'],
  countries: ['TJK', 'MAR'],
};

const holder = (wishes: Partial<Holder>): Holder => ({
  termId: 'term',
  name: 'Holder',
  entity: null,
  country: null,
  ...wishes,
});

describe('a conflict of interest', () => {
  it.each([
    ['the convening agency', { entity: 'UNICEF' }, 'UNICEF convenes CN-2020-0001.'],
    ['the second PUNO', { entity: 'WHO' }, 'WHO is a participating organization of CN-2020-0001.'],
    ['the last PUNO', { entity: 'ILO' }, 'ILO is a participating organization of CN-2020-0001.'],
    ['the first host country', { name: 'Tajikistan', country: 'TJK' }, 'Tajikistan hosts CN-2020-0001.'],
    ['the second host country', { name: 'Morocco', country: 'MAR' }, 'Morocco hosts CN-2020-0001.'],
  ])('is one of %s', (_who, wishes, reason) => {
    expect(conflictOf(holder(wishes), note)).toBe(reason);
  });

  it.each([
    ['an entity that takes no part', { entity: 'IOM' }],
    ['a country that is no host', { country: 'DEU' }],
    ['a stakeholder by name', { name: 'MAR' }],
  ])('is none of %s', (_who, wishes) => {
    expect(conflictOf(holder(wishes), note)).toBeNull();
  });

  it('does not mistake a note without a convening agency for a holder without an entity', () => {
    expect(conflictOf(holder({}), { ...note, conveningEntity: null })).toBeNull();
  });
});
