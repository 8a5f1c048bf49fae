import { calendarDate } from '../../kernel/index.js';
import { termProblems } from './term.js';

const term = { holderName: 'Holder', startsOn: calendarDate('2020-06-01') };
const pointers = (wishes: object) => termProblems({ ...term, ...wishes }).map(({ pointer }) => pointer);

describe('a term', () => {
  it('is held by one holder for a day at least', () => {
    expect(pointers({})).toEqual([]);
    expect(pointers({ entity: 'ILO', endsOn: '2020-06-02' })).toEqual([]);
    expect(pointers({ country: 'MAR' })).toEqual([]);
  });

  it('is not held by two, and does not end on the day that it begins', () => {
    expect(pointers({ entity: 'ILO', country: 'MAR', endsOn: '2020-06-01' })).toEqual([
      '/country',
      '/endsOn',
    ]);
  });
});
