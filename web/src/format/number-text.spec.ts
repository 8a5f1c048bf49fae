import { listText, percentText, sizeText } from './number-text.js';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('numbers in words', () => {
  it('tell a part in per cent, as the server counts it', () => {
    expect(percentText('50.00', 'en')).toBe('50%');
    expect(plain(percentText('112.36', 'fr'))).toBe('112,4 %');
  });

  it('tell a size in thousands, to three digits', () => {
    expect(sizeText(0, 'en')).toBe('0 byte');
    expect(sizeText(999, 'en')).toBe('999 byte');
    expect(sizeText(1000, 'en')).toBe('1 kB');
    expect(sizeText(1_437_000, 'en')).toBe('1.44 MB');
    expect(plain(sizeText(2_500_000_000_000, 'fr'))).toBe('2 500 Go');
  });

  it('tell a list as people say it', () => {
    expect(listText(['Thailand', 'Mexico'], 'es')).toBe('Thailand y Mexico');
  });
});
