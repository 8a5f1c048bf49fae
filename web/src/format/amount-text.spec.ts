import { amountText, parseAmount, typedDecimal } from './amount-text.js';

describe('an amount as people type it', () => {
  it.each([
    ['en', '1500', '1500'],
    ['en', '1,500,000.5', '1500000.5'],
    ['en', ' 2 000 000 ', '2000000'],
    ['en', '1.005', '1.005'],
    ['fr', '1 500 000,50', '1500000.50'],
    ['fr', '1\u202f500,5', '1500.5'],
    ['fr', '1500.50', '1500.50'],
    ['es', '1.500', '1500'],
    ['es', '1.500.000,25', '1500000.25'],
    ['es', '1.50', '1.50'],
  ])('is read in the manner of the language: %s “%s”', (language, text, decimal) => {
    expect(typedDecimal(text, language)).toBe(decimal);
    expect(parseAmount(text, language)).toBe(decimal);
  });

  it.each([
    ['en', '1500,50'],
    ['en', '1,50'],
    ['fr', '1.500'],
    ['es', '15.00.0'],
    ['en', '-5'],
    ['en', 'ten'],
    ['en', 'EUR 5'],
    ['fr', ''],
  ])('is none rather than a wrong one, and stays for the server to say why: %s “%s”', (language, text) => {
    expect(typedDecimal(text, language)).toBeNull();
    expect(parseAmount(text, language)).toBe(text);
  });

  it.each(['en', 'fr', 'es'])('is written in %s so that it can be read again without loss', (language) => {
    for (const decimal of ['0.01', '1234.50', '9007199254740993.07', '1500000']) {
      expect(typedDecimal(amountText(decimal, language), language)).toBe(decimal);
    }
    expect(typedDecimal(amountText('1500000', language, 'always'), language)).toBe('1500000.00');
  });
});
