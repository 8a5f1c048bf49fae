import { entityTag, requireMatch } from './revision.js';

describe('an edit', () => {
  it('names the state that its author saw', () => {
    expect(entityTag(7)).toBe('"r7"');
    expect(() => requireMatch('"r7"', 7)).not.toThrow();
    expect(() => requireMatch('"r6", "r7"', 7)).not.toThrow();
    expect(() => requireMatch('*', 7)).not.toThrow();
  });

  it('of another state is refused with the present one', () => {
    for (const ifMatch of ['"r6"', '"r8"', '"r77"', 'r7', 'W/"r7"', '']) {
      expect(() => requireMatch(ifMatch, 7)).toThrow(
        expect.objectContaining({ kind: 'stale', code: 'STALE', extra: { currentETag: '"r7"' } }),
      );
    }
  });

  it('of no state is refused too', () => {
    expect(() => requireMatch(undefined, 7)).toThrow(
      expect.objectContaining({ kind: 'precondition-missing' }),
    );
  });
});
