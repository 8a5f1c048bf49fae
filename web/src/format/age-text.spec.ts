import { ageText } from './number-text.js';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('an age in words', () => {
  it('is told in days, then in months, then in years, never rounded up', () => {
    expect(ageText(1, 'en')).toBe('1 day');
    expect(ageText(89, 'en')).toBe('89 days');
    expect(ageText(90, 'en')).toBe('2 months');
    expect(ageText(100, 'en')).toBe('3 months');
    expect(ageText(730, 'en')).toBe('23 months');
    expect(ageText(731, 'en')).toBe('2 years');
    expect(plain(ageText(729, 'fr'))).toBe('23 mois');
    expect(plain(ageText(2231, 'es'))).toBe('6 años');
  });
});
