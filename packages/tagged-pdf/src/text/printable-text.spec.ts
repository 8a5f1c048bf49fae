import { paragraphsOf, printable } from './printable-text.js';

describe('text that can be set', () => {
  it.each([
    ['tabs and odd spaces', 'a\tb\u2003c', 'a b c'],
    ['line breaks of all kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['control characters', 'bell\u0007', 'bell\uFFFD'],
    ['direction overrides', 'USD \u202E000,1', 'USD 000,1'],
    ['soft hyphens and joiners', 'mi\u00ADgra\u200Btion\uFEFF', 'migration'],
    ['half a surrogate pair', 'x\uD800y', 'x\uFFFDy'],
    ['private characters', '\uE000', '\uFFFD'],
    ['accents apart from their letter', 'Tu\u0308rkiye', 'Türkiye'],
    ['a text without oddities', 'Côte d’Ivoire – 50 %', 'Côte d’Ivoire – 50 %'],
  ])('deals with %s', (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('cuts a text into paragraphs', () => {
    expect(paragraphsOf('one\n\n  two \r\nthree\n')).toEqual(['one', 'two', 'three']);
    expect(paragraphsOf(null)).toEqual([]);
  });
});
