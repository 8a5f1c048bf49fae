import { currencies } from './currencies.js';
import { sdgGoals } from './sdg-goals.js';
import { sdgTargets } from './sdg-targets.js';

describe('Sustainable Development Goals', () => {
  it('has 17 goals with the number of targets that the Agenda gives each', () => {
    expect(sdgGoals.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    const targetsOf = (goal: number) => sdgTargets.filter(({ goalNumber }) => goalNumber === goal).length;
    const counts = sdgGoals.map(({ number }) => targetsOf(number));
    expect(counts).toEqual([7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
    expect(sdgTargets).toHaveLength(169);
  });

  it('codes each target once, after its goal, numbered without a gap', () => {
    expect(new Set(sdgTargets.map(({ code }) => code)).size).toBe(169);
    const previous = new Map<number, number>();
    for (const { code, goalNumber, position } of sdgTargets) {
      expect(code).toMatch(new RegExp(`^${goalNumber}\\.([1-9]\\d?|[a-d])$`));
      expect(position).toBe((previous.get(goalNumber) ?? 0) + 1);
      previous.set(goalNumber, position);
    }
  });

  it('carries the text of the targets on migration, free of the marks of the list it came from', () => {
    const text = (wanted: string) => sdgTargets.find(({ code }) => code === wanted)?.titleEn;
    expect(text('10.7')).toBe(
      'Facilitate orderly, safe, regular and responsible migration and mobility of people, including through the implementation of planned and well-managed migration policies',
    );
    expect(text('10.c')).toContain('less than 3 per cent the transaction costs of migrant remittances');
    expect(text('14.6')).toMatch(/subsidies negotiation$/);
    const untidy = sdgTargets.filter(({ titleEn }) => /[\u00a0\u2011&<>]|^\s|\s$|\s\s/.test(titleEn));
    expect(untidy).toEqual([]);
  });
});

describe('currencies', () => {
  const minorUnits = (wanted: string) => currencies.find(({ code }) => code === wanted)?.minorUnits;

  it('lists each code once, in order, with zero to four minor digits', () => {
    const codes = currencies.map(({ code }) => code);
    expect(codes).toHaveLength(157);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(codes.toSorted());
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(currencies.filter((currency) => ![0, 2, 3, 4].includes(currency.minorUnits))).toEqual([]);
  });

  it('knows which currencies do not have two minor digits', () => {
    const withDigits = (digits: number) =>
      currencies.filter((currency) => currency.minorUnits === digits).map(({ code }) => code);
    expect(withDigits(0).join(' ')).toBe('BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF');
    expect(withDigits(3).join(' ')).toBe('BHD IQD JOD KWD LYD OMR TND');
    expect(withDigits(4).join(' ')).toBe('CLF UYW');
    expect(minorUnits('USD')).toBe(2);
  });

  it('has today’s money and neither metals, funds nor what has been withdrawn', () => {
    expect(['EUR', 'CHF', 'XCG', 'ZWG', 'SLE'].map(minorUnits)).toEqual([2, 2, 2, 2, 2]);
    const gone = ['XAU', 'XDR', 'XTS', 'XXX', 'CHE', 'USN', 'BGN', 'HRK', 'ANG', 'SLL', 'ZWL'];
    expect(gone.map(minorUnits)).toEqual(gone.map(() => undefined));
  });
});
