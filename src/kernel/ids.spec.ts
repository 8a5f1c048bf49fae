import { isId, newId } from './ids.js';

describe('identifiers', () => {
  // The instant of the example in RFC 9562, appendix A.6, which is 017F22E2-79B0-7CC3-98C4-DC0C0C07398F.
  const instant = new Date('2022-02-22T19:22:22.000Z');

  it('are version 7 UUIDs: the milliseconds first, then the version, the variant and chance', () => {
    expect(newId(instant)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(isId(newId(instant))).toBe(true);
  });

  it('sort by the time of their making', () => {
    const ids = [0, 1, 255, 256, 65_536, 2 ** 40].map((later) => newId(new Date(instant.getTime() + later)));
    expect(ids.toSorted()).toEqual(ids);
  });

  it('differ within one millisecond', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(instant))).size).toBe(1000);
  });
});
