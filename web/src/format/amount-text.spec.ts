import { amountText, parseAmount, parseRate, rateText, typedDecimal } from './amount-text.js';

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
    ['es', '0.853'],
    ['en', '1,500.00001'],
    ['en', '1234567890123456789'],
    ['en', '1,50,000'],
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

describe('an exchange rate as people type it', () => {
  it.each([
    ['en', '1,350', '1350'],
    ['en', '0.85312345', '0.85312345'],
    ['fr', '1,350', '1.350'],
    ['fr', '15 000,5', '15000.5'],
    ['es', '15.000', '15000'],
    ['es', '0,853', '0.853'],
    ['es', '0.853', '0.853'],
    // No rate in English: it stays for the server to say so.
    ['en', '0,853', '0,853'],
  ])('is read in the manner of the language: %s “%s”', (language, typed, rate) => {
    expect(parseRate(typed, language)).toBe(rate);
  });

  it.each(['en', 'fr', 'es'])('is written in %s so that it can be read again without loss', (language) => {
    for (const rate of ['0.853', '1.355', '1350', '15000.5', '0.00000001']) {
      expect(parseRate(rateText(rate, language), language)).toBe(rate);
    }
  });
});
