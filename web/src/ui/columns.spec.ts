import { type Column, nextSort, sortRows } from './columns.js';

interface Row {
  name: string;
  amount: number;
}

const columns: Column<Row>[] = [
  { key: 'name', header: 'Name', cell: (row) => row.name, value: (row) => row.name },
  {
    key: 'amount',
    header: 'Amount',
    cell: (row) => row.amount,
    value: (row) => row.amount,
    firstDescending: true,
  },
];
const rows = [
  { name: 'Zambia', amount: 5 },
  { name: 'États', amount: 70 },
  { name: 'Egypt', amount: 11 },
];
const names = (sort?: string) => sortRows(rows, columns, sort, 'fr').map(({ name }) => name);

describe('the order of a table', () => {
  it('follows numbers as numbers and words by the alphabet of the language', () => {
    expect(names('amount')).toEqual(['Zambia', 'Egypt', 'États']);
    expect(names('-amount')).toEqual(['États', 'Egypt', 'Zambia']);
    expect(names('name')).toEqual(['Egypt', 'États', 'Zambia']);
    const left = [5, -10, 70, -2].map((amount) => ({ name: '', amount }));
    expect(sortRows(left, columns, 'amount', 'fr').map(({ amount }) => amount)).toEqual([-10, -2, 5, 70]);
    expect(names('unknown')).toEqual(['Zambia', 'États', 'Egypt']);
  });

  it('turns round at the second press and begins as the column says', () => {
    expect(nextSort(undefined, columns[0]!)).toBe('name');
    expect(nextSort('name', columns[0]!)).toBe('-name');
    expect(nextSort('name', columns[1]!)).toBe('-amount');
  });
});
