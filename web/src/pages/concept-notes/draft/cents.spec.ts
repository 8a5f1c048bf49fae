import { amountText, centsOf, decimalOf, sumOfCents, typedDecimal } from './cents.js';

describe('amounts in the form', () => {
  it.each([
    ['en', '1500', '1500'],
    ['en', '1,500,000.5', '1500000.5'],
    ['en', 'USD 1 500', '1500'],
    ['fr', '1 500 000,50', '1500000.50'],
    ['fr', '1\u202f500,5', '1500.5'],
    ['fr', '1500.50', '1500.50'],
    ['es', '1.500', '1500'],
    ['es', '1.500.000,25', '1500000.25'],
    ['es', '1500.5', '1500.5'],
  ])('understands %s “%s”', (language, text, decimal) => {
    expect(typedDecimal(text, language)).toBe(decimal);
  });

  it.each([
    ['en', '1500,50'],
    ['en', '1,50'],
    ['fr', '1.500'],
    ['es', '15.00.0'],
    ['en', '-5'],
    ['en', '1.005'],
    ['en', 'ten'],
  ])('takes %s “%s” for no amount rather than for a wrong one', (language, text) => {
    expect(typedDecimal(text, language)).toBeNull();
  });

  it.each(['en', 'fr', 'es'])('reads back what it writes in %s', (language) => {
    for (const decimal of ['0.01', '1234.50', '9007199254740993.07']) {
      expect(typedDecimal(amountText(decimal, language), language)).toBe(decimal);
    }
  });

  it('adds cents exactly, beyond what a binary number holds', () => {
    expect(decimalOf(sumOfCents(['0.10', '0.20']))).toBe('0.30');
    expect(decimalOf(sumOfCents(['90071992547409.93', '0.01', 'x']))).toBe('90071992547409.94');
    expect(decimalOf(-5n)).toBe('-0.05');
    expect(centsOf('12,x')).toBeNull();
  });
});
