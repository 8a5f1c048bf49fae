import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

/** The same value with the members of each object in the opposite order. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([key, inner]) => [key, turnedRound(inner)] as const);
  return Object.fromEntries(members.toReversed());
}

describe('canonical JSON', () => {
  it('sorts the members of objects at any depth, keeps the order of lists and has no spaces', () => {
    expect(canonicalJson({ b: [3, 1, { z: null, a: 'x y' }], a: true })).toBe(
      '{"a":true,"b":[3,1,{"a":"x y","z":null}]}',
    );
  });

  it('is the same for equal values, whichever order their members were set in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turnedRound(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
