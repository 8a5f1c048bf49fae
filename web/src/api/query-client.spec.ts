import { refusal } from '../testing/refusal.js';
import { UnreachableError } from './problem-error.js';
import { worthRetrying } from './query-client.js';
import { readAll } from './read-all.js';
import { LeftSessionError } from './session-gate.js';

describe('reading again by itself', () => {
  it.each([
    ['silence', new UnreachableError(null), true],
    ['trouble of the server', refusal(500), true],
    ['a gateway without a server', refusal(503), true],
    ['a refusal', refusal(404), false],
    ['the last of the refusals', refusal(499), false],
    ['a person who has left', new LeftSessionError(), false],
  ])('may come right after %s', (_, error, worth) => {
    expect(worthRetrying(0, error)).toBe(worth);
    expect(worthRetrying(1, error)).toBe(worth);
    expect(worthRetrying(2, error)).toBe(false);
  });
});

describe('a choice from everything', () => {
  it('reads page after page, each with the cursor of the one before, to the last', async () => {
    const pages: Record<string, { items: number[]; nextCursor: string | null }> = {
      '': { items: [1, 2], nextCursor: 'b' },
      b: { items: [], nextCursor: 'c' },
      c: { items: [3], nextCursor: null },
    };
    const asked: (string | undefined)[] = [];
    const items = await readAll((cursor) => {
      asked.push(cursor);
      return Promise.resolve({ data: pages[cursor ?? '']!, status: 200, etag: null, location: null });
    });
    expect(items).toEqual([1, 2, 3]);
    expect(asked).toEqual([undefined, 'b', 'c']);
  });
});
