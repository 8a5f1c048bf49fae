import { decodeCursor, encodeCursor, toPage } from './index.js';

const ID = '0195b7a8-0000-7000-8000-000000000000';

describe('a page', () => {
  const page = (rows: number[], limit: number) =>
    toPage(
      rows,
      limit,
      (row) => row * 10,
      (row) => `after ${row}`,
    );

  it('that is exactly full is the last one', () => {
    expect(page([1, 2, 3], 3)).toEqual({ items: [10, 20, 30], nextCursor: null });
  });

  it('of which one row is left over leads on from the last that it shows', () => {
    expect(page([1, 2, 3, 4], 3)).toEqual({ items: [10, 20, 30], nextCursor: 'after 3' });
  });

  it('may be empty or short', () => {
    expect(page([], 3)).toEqual({ items: [], nextCursor: null });
    expect(page([1], 3)).toEqual({ items: [10], nextCursor: null });
  });
});

describe('a cursor', () => {
  const refused = { kind: 'malformed', code: 'INVALID_CURSOR' };
  const decode =
    (cursor: string, sort = 'title', keys: Parameters<typeof decodeCursor>[2] = ['text', 'id']) =>
    () =>
      decodeCursor(cursor, sort, keys);

  it('gives back its keys', () => {
    expect(decode(encodeCursor('title', ['Tĩtle', ID]))()).toEqual(['Tĩtle', ID]);
    expect(decode(encodeCursor('number', [null, 7]), 'number', 2)()).toEqual([null, 7]);
    expect(decode(encodeCursor('day', ['2020-10-26', '123']), 'day', ['day', 'number'])()).toEqual([
      '2020-10-26',
      '123',
    ]);
  });

  it('belongs to its sort and to its number of keys', () => {
    const cursor = encodeCursor('title', ['a', ID]);
    expect(decode(cursor, '-title')).toThrow(expect.objectContaining(refused));
    expect(decode(cursor, 'title', 1)).toThrow(expect.objectContaining(refused));
    expect(decode(cursor, 'title', ['text', 'id', 'id'])).toThrow(expect.objectContaining(refused));
  });

  it('that is forged is refused before the database sees it', () => {
    for (const keys of [
      ['a', 'no id'],
      ['a\0', ID],
      ['\ud800', ID],
      ['a'.repeat(400), ID],
      [{ a: 1 }, ID],
      [['a'], ID],
    ]) {
      const cursor = encodeCursor('title', keys as string[]);
      expect(decode(cursor)).toThrow(expect.objectContaining(refused));
    }
    expect(decode(encodeCursor('day', ['2020-02-30']), 'day', ['day'])).toThrow(
      expect.objectContaining(refused),
    );
    expect(decode(encodeCursor('n', ['1e3']), 'n', ['number'])).toThrow(expect.objectContaining(refused));
    expect(decode('nonsense')).toThrow(expect.objectContaining(refused));
    expect(decode(encodeCursor('title', ['a'.repeat(399), ID]))()).toHaveLength(2);
  });
});
