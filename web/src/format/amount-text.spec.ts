import { amountInput, parseAmount } from './amount-text.js';

describe('an amount as people type it', () => {
  it('is read in the manner of the language', () => {
    expect(parseAmount('1,500,000.5', 'en')).toBe('1500000.50');
    expect(parseAmount('1 500 000,5', 'fr')).toBe('1500000.50');
    expect(parseAmount('1.500.000,50', 'es')).toBe('1500000.50');
    expect(parseAmount(' 2000000 ', 'en')).toBe('2000000.00');
  });

  it('stays as it is when it is none, so that the server can say why', () => {
    expect(parseAmount('two million', 'en')).toBe('two million');
    expect(parseAmount('1.234', 'en')).toBe('1.234');
    expect(parseAmount('', 'fr')).toBe('');
  });

  it('is shown so that it can be read again without loss', () => {
    for (const language of ['en', 'fr', 'es']) {
      for (const amount of ['12345678901234.56', '1500000.00', '1234.50']) {
        expect(parseAmount(amountInput(amount, language), language)).toBe(amount);
      }
    }
  });
});
