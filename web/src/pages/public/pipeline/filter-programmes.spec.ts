import { filterProgrammes, type Programme } from './filter-programmes.js';

const programme = (over: Partial<Programme>): Programme => ({
  conceptNoteId: '1',
  reference: 'CN-2020-0001',
  title: 'Inclusión social',
  countries: ['MEX'],
  primaryArea: 5,
  entities: ['IOM', 'UN Women'],
  requested: { amount: '1.00', currency: 'USD' },
  durationMonths: 24,
  enteredOn: '2020-10-06',
  version: 1,
  ...over,
});
const all = [
  programme({}),
  programme({ reference: 'CN-2020-0002', title: 'Data', countries: ['THA'], primaryArea: 1 }),
];
const found = (filter: object) =>
  filterProgrammes(all, { area: '', country: '', q: '', ...filter }).map(({ reference }) => reference);

describe('filterProgrammes', () => {
  it('keeps all without a filter and combines what is asked for', () => {
    expect(found({})).toHaveLength(2);
    expect(found({ area: '5' })).toEqual(['CN-2020-0001']);
    expect(found({ country: 'THA' })).toEqual(['CN-2020-0002']);
    expect(found({ area: '5', country: 'THA' })).toEqual([]);
  });

  it('finds every word in title, reference and organizations, without accents', () => {
    expect(found({ q: 'inclusion WOMEN' })).toEqual(['CN-2020-0001']);
    expect(found({ q: '0002' })).toEqual(['CN-2020-0002']);
    expect(found({ q: 'inclusion data' })).toEqual([]);
  });
});
