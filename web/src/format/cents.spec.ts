import { centsOf, decimalOf, sumOfCents } from './cents.js';

describe('cents', () => {
  it('add exactly, beyond what a binary number holds', () => {
    expect(decimalOf(sumOfCents(['0.10', '0.20']))).toBe('0.30');
    expect(decimalOf(sumOfCents(['90071992547409.93', '0.01', 'x']))).toBe('90071992547409.94');
    expect(decimalOf(-5n)).toBe('-0.05');
    expect(centsOf('12,x')).toBeNull();
  });
});
