import { textProblems } from './text-problems.js';

/** Objects inside one another, `depth` of them, with a text in the innermost. */
function nested(depth: number): unknown {
  return depth === 0 ? 'text' : { a: nested(depth - 1) };
}

const rules = (value: unknown) => textProblems(value).map(({ pointer, rule }) => `${pointer} ${rule}`);

describe('text that cannot be stored', () => {
  it('is found in values and in names, at any place, all of it', () => {
    expect(
      rules({ title: 'a\0b', list: ['fine', '\ud800'], 'a\0': 1, sound: '😀', none: null, n: 5 }),
    ).toEqual(['/title nul', '/list/1 unicode', ' unicode']);
    expect(rules({ '\ud800': 1 })).toEqual([' unicode']);
  });

  it('is pointed to with escaped names (RFC 6901)', () => {
    expect(rules({ 'a/b~c': '\0' })).toEqual(['/a~1b~0c nul']);
  });

  it('is refused from a depth of more than 40 on', () => {
    expect(rules(nested(40))).toEqual([]);
    expect(rules(nested(41))).toEqual([`${'/a'.repeat(40)} depth`]);
  });
});
