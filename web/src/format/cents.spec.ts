import { centsOf, decimalOf, sumOfCents } from './cents.js';

describe('cents', () => {
  it('add exactly, beyond what a binary number holds', () => {
    expect(decimalOf(sumOfCents(['0.10', '0.20']))).toBe('0.30');
    expect(decimalOf(sumOfCents(['90071992547409.93', '0.01', 'x']))).toBe('90071992547409.94');
    expect(decimalOf(-5n)).toBe('-0.05');
    expect(decimalOf(2n)).toBe('0.02');
    expect(centsOf('12.5')).toBe(1250n);
    expect(centsOf('12')).toBe(1200n);
  });

  it.each(['12,x', '', '-1', '1.005', '1.', '1234567890123456789'])('are none in “%s”', (text) => {
    expect(centsOf(text)).toBeNull();
  });
});
