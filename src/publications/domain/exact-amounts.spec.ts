import { decimalOf, decimalString, isWhole, sumOf } from './exact-amounts.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('exact amounts', () => {
  it('adds what binary floating point cannot', () => {
    expect(sumOf([usd('0.10'), usd('0.20')])).toEqual(usd('0.30'));
    expect(sumOf([usd('90071992547409.93'), usd('0.01')])).toEqual(usd('90071992547409.94'));
    expect(sumOf([usd('1'), usd('0.005')])).toEqual(usd('1.005'));
    expect(sumOf([])).toEqual(usd('0.00'));
  });

  it('refuses two currencies and what is no amount', () => {
    expect(() => sumOf([usd('1.00'), { amount: '1.00', currency: 'EUR' }])).toThrow(RangeError);
    for (const amount of ['', '1e6', '1,000', 'NaN', '.5'])
      expect(() => decimalOf(amount)).toThrow(RangeError);
  });

  it('writes back what it read', () => {
    for (const amount of ['0.00', '-12.50', '7', '0.05'])
      expect(decimalString(decimalOf(amount))).toBe(amount);
  });

  it('knows whether there are cents', () => {
    expect(['5', '5.00', '5.10'].map((amount) => isWhole(usd(amount)))).toEqual([true, true, false]);
  });
});
