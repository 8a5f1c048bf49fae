import { Language } from './language.js';
import { Money } from './money.js';
import { counted, either, say } from './phrase.js';

const french = new Language('fr', {
  '{0} is left in area {1}.': 'Il reste, dans le domaine {1}, {0}.',
  'on {0}': 'le {0}',
  'One seat is free.': 'Un siège est libre.',
  '{0} seats are free.': '{0} sièges sont libres.',
});
const spanish = new Language('es', {});

describe('a phrase', () => {
  const left = say`${Money.usd('1375000.00')} is left in area ${2}.`;

  it('is English where nobody asks for another language: as text, in JSON, in an error', () => {
    expect(String(left)).toBe('USD 1,375,000.00 is left in area 2.');
    expect(JSON.stringify({ left })).toBe('{"left":"USD 1,375,000.00 is left in area 2."}');
  });

  it('is said in another language, with its order of words and its way to write money', () => {
    expect(left.in(french)).toBe('Il reste, dans le domaine 2, 1\u202f375\u202f000,00\u00a0USD.');
    expect(say`${Money.usd('1375000.00')}`.in(spanish)).toBe('1.375.000,00\u00a0USD');
    expect(say`${Money.of('-1500000', 'JPY')}`.in(spanish)).toBe('-1.500.000\u00a0JPY');
  });

  it('keeps every digit of a large amount', () => {
    expect(say`${Money.usd('999999999999999.99')}`.in(spanish)).toBe('999.999.999.999.999,99\u00a0USD');
  });

  it('writes days, numbers, lists and phrases inside', () => {
    const day = say`on ${'2020-10-06'}`;
    expect(day.in(french)).toBe('le 6 octobre 2020');
    expect(String(day)).toBe('on 2020-10-06');
    expect(say`${'2020-10-01'}`.in(french)).toBe('1er octobre 2020');
    expect(say`${712_345} of ${5000}, ${0.25}`.in(spanish)).toBe('712.345 of 5000, 0,25');
    expect(say`${['THA', 'KEN']} ${day}`.in(french)).toBe('THA, KEN le 6 octobre 2020');
    expect(say`${either(['a', 'b', 'c'])}`.in(french)).toBe('a, b ou c');
  });

  it('takes what people wrote as it is', () => {
    expect(String(say`The name ${'{0} $& {1}'} is ${'2020-02-30'}.`)).toBe(
      'The name {0} $& {1} is 2020-02-30.',
    );
  });

  it('counts as each language does', () => {
    const free = (count: number) => counted(count, say`One seat is free.`, say`${count} seats are free.`);
    expect([0, 1, 2].map((count) => String(free(count)))).toEqual([
      '0 seats are free.',
      'One seat is free.',
      '2 seats are free.',
    ]);
    expect(free(0).in(french)).toBe('Un siège est libre.');
    expect(free(3).in(french)).toBe('3 sièges sont libres.');
  });
});
