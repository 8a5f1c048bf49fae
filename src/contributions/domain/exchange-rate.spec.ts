import { Money } from '../../kernel/index.js';
import { RATE_PATTERN, rateProblems, usdValue } from './exchange-rate.js';

describe('usdValue', () => {
  it.each([
    ['100.00', 'EUR', '0.853', '117.23'],
    ['1.00', 'EUR', '8', '0.13'],
    ['0.01', 'EUR', '2', '0.01'],
    ['0.01', 'EUR', '2.00000001', '0.00'],
    ['1000000', 'JPY', '105.5', '9478.67'],
    ['1.0005', 'CLF', '0.0345', '29.00'],
    ['999999999999999.99', 'EUR', '1', '999999999999999.99'],
    ['12.34', 'USD', '0.5', '12.34'],
  ])('%s %s at %s is USD %s', (amount, currency, rate, expected) => {
    expect(usdValue(Money.of(amount, currency), rate).amount).toBe(expected);
  });

  it('needs a rate for other currencies', () => {
    expect(() => usdValue(Money.of('1.00', 'EUR'), null)).toThrow(RangeError);
  });
});

describe('a rate', () => {
  it.each(['0.853', '1', '103.25', '0.00000001', '999999999.99999999'])('may be %s', (rate) => {
    expect(RATE_PATTERN.test(rate)).toBe(true);
  });

  it.each(['0', '0.000', '.5', '5.', '-1', '1e3', '1,5', '0.123456789', '', ' 1'])(
    'may not be “%s”',
    (rate) => {
      expect(RATE_PATTERN.test(rate)).toBe(false);
    },
  );

  it('comes whole, and only where it is needed', () => {
    const whole = { exchangeRate: '0.8', rateDate: '2020-10-01', rateSource: 'UN' };
    const eur = Money.of('1.00', 'EUR');
    const pointers = (amount: Money, given: object, needed: boolean) =>
      rateProblems(amount, given, needed).map((problem) => problem.pointer);
    expect(pointers(eur, whole, true)).toEqual([]);
    expect(pointers(eur, {}, false)).toEqual([]);
    expect(pointers(eur, {}, true)).toEqual(['/exchangeRate', '/rateDate', '/rateSource']);
    expect(pointers(eur, { exchangeRate: '0.8' }, false)).toEqual(['/rateDate', '/rateSource']);
    expect(pointers(Money.usd('1.00'), whole, true)).toEqual(['/exchangeRate', '/rateDate', '/rateSource']);
    expect(pointers(Money.of('0.01', 'EUR'), { ...whole, exchangeRate: '3' }, true)).toEqual([
      '/exchangeRate',
    ]);
  });
});
