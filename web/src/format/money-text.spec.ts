import { moneyText, shortMoneyText } from './money-text.js';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('money in words', () => {
  it('is written in full and exactly, in the manner of the language', () => {
    expect(plain(moneyText(usd('12345678901234567.50'), 'en'))).toBe('USD 12,345,678,901,234,567.50');
    expect(plain(moneyText(usd('1500000.00'), 'en'))).toBe('USD 1,500,000');
    expect(plain(moneyText(usd('1500000.00'), 'fr'))).toBe('1 500 000 USD');
    expect(plain(moneyText(usd('1500000.00'), 'en', 'always'))).toBe('USD 1,500,000.00');
  });

  it('is shortened from a million on, to four digits', () => {
    expect(plain(shortMoneyText(usd('12375000.00'), 'en'))).toBe('USD 12.38 million');
    expect(plain(shortMoneyText(usd('12375000.00'), 'fr'))).toBe('12,38 millions USD');
    expect(plain(shortMoneyText(usd('12375000.00'), 'es'))).toBe('12,38 millones USD');
    expect(plain(shortMoneyText(usd('999999.99'), 'en'))).toBe('USD 999,999.99');
    expect(plain(shortMoneyText(usd('1000000.00'), 'en'))).toBe('USD 1 million');
    // The sign is no digit.
    expect(plain(shortMoneyText(usd('-950000.00'), 'en'))).toBe('-USD 950,000');
    expect(plain(shortMoneyText(usd('-1500000.00'), 'en'))).toBe('USD -1.5 million');
  });
});
