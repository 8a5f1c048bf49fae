import { moneyText, percentText, statedPercent } from './money-text.js';
import { en } from './wording.en.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const spaced = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');
const money = moneyText(en);

describe('money in words', () => {
  it('is written in full, with cents everywhere when there are any', () => {
    expect(spaced(money.full(usd('1500000.00')))).toBe('USD 1,500,000');
    expect(spaced(money.full(usd('1500000.00'), [usd('0.50')]))).toBe('USD 1,500,000.00');
    expect(spaced(money.full(usd('1234.5')))).toBe('USD 1,234.50');
    expect(spaced(money.full(usd('0.00')))).toBe('USD 0');
    expect(spaced(money.full(usd('-20.00')))).toBe('USD −20');
  });

  it.each([
    ['12500000.00', 'USD 12.5 million'],
    ['25000000.00', 'USD 25 million'],
    ['1000000.00', 'USD 1 million'],
    ['1375000.00', 'USD 1.375 million'],
    ['12375000.00', 'about USD 12.38 million'],
    ['11564000.00', 'about USD 11.56 million'],
    ['24999999.99', 'about USD 25 million'],
    ['999999.99', 'USD 999,999.99'],
    ['123456789.00', 'about USD 123.5 million'],
    ['2000000000.00', 'USD 2 billion'],
  ])('shortens %s to %s, as the web application does, and says when it is not exact', (amount, expected) => {
    expect(spaced(money.short(usd(amount)))).toBe(expected);
  });

  it('writes shares to one place and stated percentages as stated', () => {
    expect(spaced(percentText(usd('1.00'), usd('3.00'), en))).toBe('33.3 %');
    expect(spaced(percentText(usd('2.00'), usd('3.00'), en))).toBe('66.7 %');
    expect(spaced(percentText(usd('3.00'), usd('3'), en))).toBe('100 %');
    expect(percentText(usd('1.00'), usd('0.00'), en)).toBeUndefined();
    expect(spaced(statedPercent('50.00', en))).toBe('50 %');
    expect(spaced(statedPercent('33.50', en))).toBe('33.5 %');
    expect(spaced(statedPercent('100', en))).toBe('100 %');
  });
});
