import { differences } from './content-diff.js';

describe('the difference of two versions', () => {
  it('points to the smallest places that differ', () => {
    const from = {
      title: 'A',
      narrative: { context: 'x', results: 'y' },
      rows: [{ n: 1 }, { n: 2 }],
      list: [1],
    };
    const to = {
      title: 'A',
      narrative: { context: 'x', results: 'z' },
      rows: [{ n: 1 }, { n: 3 }],
      list: [1, 2],
    };
    expect(differences(from, to)).toEqual([
      { pointer: '/list', from: [1], to: [1, 2] },
      { pointer: '/narrative/results', from: 'y', to: 'z' },
      { pointer: '/rows/1/n', from: 2, to: 3 },
    ]);
  });

  it('finds nothing between equal contents, whatever the order of their members', () => {
    expect(differences({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toEqual([]);
  });

  it('shows what came and went as null, and escapes names', () => {
    expect(differences({ marker: null }, { marker: { score: 1 }, 'a/b~': 2 })).toEqual([
      { pointer: '/a~1b~0', from: null, to: 2 },
      { pointer: '/marker', from: null, to: { score: 1 } },
    ]);
  });
});
