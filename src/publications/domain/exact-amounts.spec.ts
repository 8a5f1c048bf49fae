import { chartValue, isWhole, sumOf } from './exact-amounts.js';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('exact amounts of a snapshot', () => {
  it('are added as binary floating point cannot', () => {
    expect(sumOf([usd('0.10'), usd('0.20')])).toEqual(usd('0.30'));
    expect(sumOf([usd('90071992547409.93'), usd('0.01')])).toEqual(usd('90071992547409.94'));
    expect(sumOf([])).toEqual(usd('0.00'));
    const eur = { amount: '1.50', currency: 'EUR' };
    expect(sumOf([eur, eur])).toEqual({ amount: '3.00', currency: 'EUR' });
    expect(sumOf([], 'EUR')).toEqual({ amount: '0.00', currency: 'EUR' });
  });

  it('are not added over two currencies, or when they are no amounts', () => {
    expect(() => sumOf([usd('1.00'), { amount: '1.00', currency: 'EUR' }])).toThrow(RangeError);
    for (const amount of ['', '1e6', '1,000', 'NaN', '.5'])
      expect(() => sumOf([usd(amount)])).toThrow(RangeError);
  });

  it('say whether there are cents, and how long a bar is', () => {
    expect(['5', '5.00', '5.10'].map((amount) => isWhole(usd(amount)))).toEqual([true, true, false]);
    expect([chartValue(usd('12.50')), chartValue(usd('-3.00'))]).toEqual([12.5, 0]);
  });
});
