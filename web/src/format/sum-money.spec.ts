import { sumMoney } from './sum-money.js';

const usd = (...amounts: string[]) => amounts.map((amount) => ({ amount, currency: 'USD' }));

describe('sumMoney', () => {
  it('adds exactly, also where binary numbers fail', () => {
    expect(sumMoney(usd('0.10', '0.20'))).toEqual({ amount: '0.30', currency: 'USD' });
    expect(sumMoney(usd('9007199254740993.01', '0.01'))?.amount).toBe('9007199254740993.02');
    expect(sumMoney(usd('0.25', '1'))?.amount).toBe('1.25');
    expect(sumMoney(usd('0.0001', '-0.5'))?.amount).toBe('-0.4999');
    expect(sumMoney(usd('1', '-0.25'))?.amount).toBe('0.75');
    expect(sumMoney(usd('-1.00', '0.25'))?.amount).toBe('-0.75');
  });

  it('has no sum for nothing, for two currencies, and for what is not a number', () => {
    expect(sumMoney([])).toBeNull();
    expect(sumMoney([...usd('1'), { amount: '1', currency: 'EUR' }])).toBeNull();
    expect(sumMoney([...usd('1', '2'), { amount: '1', currency: 'EUR' }])).toBeNull();
    expect(sumMoney(usd('1', '1,5'))).toBeNull();
  });
});
