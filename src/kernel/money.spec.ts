import fc from 'fast-check';
import { amountProblem } from './amount-problem.js';
import { amountFault, minorUnits, Money } from './money.js';

const CURRENCIES = ['USD', 'EUR', 'JPY', 'KWD', 'CLF'];
const currencies = fc.constantFrom(...CURRENCIES);
/** Below the largest amount of any currency. */
const minors = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const amounts = fc.tuple(minors, currencies).map(([minor, currency]) => Money.ofMinor(minor, currency));
const weightLists = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0n));

const usd = (amount: string) => Money.usd(amount);
const texts = (parts: readonly Money[]) => parts.map(({ amount }) => amount);
const size = (value: bigint) => (value < 0n ? -value : value);

describe('reading and writing an amount', () => {
  it('gives back every amount that it wrote', () => {
    fc.assert(
      fc.property(amounts, (money) => {
        expect(Money.from(money.toJSON())).toEqual(money);
        expect(Money.of(money.amount, money.currency).minor).toBe(money.minor);
      }),
    );
  });

  it('writes the decimals of the currency, also below one', () => {
    expect(['USD', 'JPY', 'KWD', 'CLF', 'XYZ'].map(minorUnits)).toEqual([2, 0, 3, 4, 2]);
    expect(Money.ofMinor(5n).amount).toBe('0.05');
    expect(Money.ofMinor(-5n).amount).toBe('-0.05');
    expect(Money.ofMinor(5n, 'JPY').amount).toBe('5');
    expect(Money.ofMinor(5n, 'KWD').amount).toBe('0.005');
    expect(Money.of('12.5', 'USD').amount).toBe('12.50');
    expect(Money.of('-3', 'KWD').amount).toBe('-3.000');
  });

  it('drops only the zeros that the scale of a column adds', () => {
    expect([Money.of('12.0000', 'USD').amount, Money.of('12.0000', 'JPY').amount]).toEqual(['12.00', '12']);
    expect(Money.of('12.5000', 'USD').amount).toBe('12.50');
    expect(Money.of('1200', 'USD').amount).toBe('1200.00');
    expect(() => Money.of('12.0010', 'USD')).toThrow('too many decimals');
  });

  it('says what is wrong with a text', () => {
    const faults = (currency: string, ...given: unknown[]) => given.map((one) => amountFault(one, currency));
    expect(faults('USD', 12, null, undefined)).toEqual(['not text', 'not text', 'not text']);
    expect(faults('USD', '', 'x', '1,5', '1e3', ' 1', '.5', '+1', '1.1234567')).toEqual(
      Array.from({ length: 8 }, () => 'not digits'),
    );
    expect(faults('USD', '1.99', '1.999')).toEqual([null, 'too many decimals']);
    expect(faults('JPY', '1', '1.0')).toEqual([null, 'too many decimals']);
  });

  it('takes the largest amount that the database keeps and not one unit more', () => {
    expect(amountFault('999999999999999.99', 'USD')).toBeNull();
    expect(amountFault('1000000000000000.00', 'USD')).toBe('too large');
    expect(amountFault('-1000000000000000.00', 'USD')).toBe('too large');
    expect(() => Money.usd('1000000000000000.00')).toThrow('too large');
  });

  it('says in words what to write instead', () => {
    expect(String(amountProblem('1.999', 'USD'))).toMatch(/USD.*\b2\b.*\b3\b/);
    expect(String(amountProblem(5, 'USD'))).toMatch(/text/);
    expect(String(amountProblem('five', 'USD'))).toMatch(/digits/);
    expect(String(amountProblem('1000000000000000', 'USD'))).toMatch(/large/);
    expect(amountProblem('1.99', 'USD')).toBeNull();
  });

  it('groups thousands for people', () => {
    expect(String(usd('1500000.00'))).toBe('USD 1,500,000.00');
    expect(String(usd('999.99'))).toBe('USD 999.99');
    expect(String(usd('-1000.00'))).toBe('USD -1,000.00');
    expect(String(Money.of('1234567', 'JPY'))).toBe('JPY 1,234,567');
  });
});

describe('reckoning with amounts', () => {
  it('adds, takes away and turns round exactly', () => {
    fc.assert(
      fc.property(minors, minors, currencies, (one, other, currency) => {
        const [a, b] = [Money.ofMinor(one, currency), Money.ofMinor(other, currency)];
        expect(a.plus(b).minor).toBe(one + other);
        expect(a.minus(b).minor).toBe(one - other);
        expect(a.minus(b)).toEqual(b.minus(a).negated());
        expect(a.compare(b)).toBe(one < other ? -1 : one > other ? 1 : 0);
        expect(a.compare(Money.ofMinor(one, currency))).toBe(0);
        expect(Money.sum([a, b, a], currency).minor).toBe(one + other + one);
      }),
    );
  });

  it('knows zero, less and more', () => {
    const signs = ({ isNegative, isZero, isPositive }: Money) => [isNegative, isZero, isPositive];
    expect(signs(Money.ofMinor(-1n))).toEqual([true, false, false]);
    expect(signs(Money.zero())).toEqual([false, true, false]);
    expect(signs(Money.ofMinor(1n))).toEqual([false, false, true]);
  });

  it('mixes no currencies', () => {
    const [dollars, euros] = [usd('1'), Money.of('1', 'EUR')];
    for (const mix of [
      () => dollars.plus(euros),
      () => dollars.minus(euros),
      () => dollars.compare(euros),
      () => dollars.percentOf(euros),
      () => Money.sum([dollars, euros]),
    ]) {
      expect(mix).toThrow('USD and EUR do not mix');
    }
    expect(Money.sum([], 'EUR')).toEqual(Money.zero('EUR'));
    expect(Money.sum([]).currency).toBe('USD');
  });
});

describe('a share in basis points', () => {
  it('is rounded half away from zero', () => {
    const onePercent = (amount: string) => usd(amount).share(100).amount;
    expect([onePercent('0.49'), onePercent('0.50'), onePercent('1.49'), onePercent('1.50')]).toEqual([
      '0.00',
      '0.01',
      '0.01',
      '0.02',
    ]);
    expect([onePercent('-0.49'), onePercent('-0.50'), onePercent('-1.50')]).toEqual([
      '0.00',
      '-0.01',
      '-0.02',
    ]);
    expect(usd('100.00').share(10_000).amount).toBe('100.00');
  });

  it('is never off by more than half a unit', () => {
    fc.assert(
      fc.property(minors, fc.integer({ min: 0, max: 20_000 }), (minor, points) => {
        const share = Money.ofMinor(minor).share(points);
        expect(size(share.minor * 10_000n - minor * BigInt(points)) * 2n <= 10_000n).toBe(true);
      }),
    );
  });

  it('of an amount in percent is rounded to hundredths, with its sign', () => {
    expect(usd('1').percentOf(usd('3'))).toBe('33.33');
    expect(usd('2').percentOf(usd('3'))).toBe('66.67');
    expect(usd('0.01').percentOf(usd('200'))).toBe('0.01');
    expect(usd('0.0').percentOf(usd('3'))).toBe('0.00');
    expect(usd('-1').percentOf(usd('8'))).toBe('-12.50');
    expect(usd('1').percentOf(usd('-8'))).toBe('-12.50');
    expect(usd('-1').percentOf(usd('-8'))).toBe('12.50');
    expect(usd('5').percentOf(usd('1'))).toBe('500.00');
    expect(usd('5').percentOf(usd('0'))).toBeNull();
  });
});

describe('splitting by weights', () => {
  it('gives the odd cents to the largest remainders, and to the earlier of two that are equal', () => {
    expect(texts(usd('0.10').split([1n, 1n, 1n]))).toEqual(['0.04', '0.03', '0.03']);
    expect(texts(usd('0.11').split([1n, 1n, 1n]))).toEqual(['0.04', '0.04', '0.03']);
    expect(texts(usd('1.00').split([1n, 2n]))).toEqual(['0.33', '0.67']);
    expect(texts(usd('0.05').split([1n, 0n, 1n]))).toEqual(['0.03', '0.00', '0.02']);
    expect(texts(usd('0.10').split([10n, 10n, 11n]))).toEqual(['0.03', '0.03', '0.04']);
    expect(texts(usd('-0.10').split([1n, 1n, 1n]))).toEqual(['-0.04', '-0.03', '-0.03']);
    expect(texts(Money.of('7', 'JPY').split([1n, 1n]))).toEqual(['4', '3']);
  });

  it('adds up to the whole, and no part is a unit or more from its exact share', () => {
    fc.assert(
      fc.property(amounts, weightLists, (whole, weights) => {
        const parts = whole.split(weights);
        const total = weights.reduce((sum, weight) => sum + weight, 0n);
        expect(parts).toHaveLength(weights.length);
        expect(Money.sum(parts, whole.currency)).toEqual(whole);
        parts.forEach((part, index) => {
          const exact = whole.minor * weights[index]!;
          expect(size(part.minor * total - exact) < total).toBe(true);
          expect(part.minor === 0n || part.isNegative === whole.isNegative).toBe(true);
        });
      }),
    );
  });

  it('gives nothing for no weight, and never less for more weight', () => {
    fc.assert(
      fc.property(amounts, weightLists, (whole, weights) => {
        const parts = whole.split(weights).map(({ minor }) => size(minor));
        weights.forEach((weight, one) => {
          if (weight === 0n) expect(parts[one]).toBe(0n);
          weights.forEach((other, two) => {
            if (weight > other) expect(parts[one]! >= parts[two]!).toBe(true);
          });
        });
      }),
    );
  });

  it('refuses weights that say nothing', () => {
    for (const weights of [[], [0n], [0n, 0n], [2n, -1n], [-1n]]) {
      expect(() => usd('1').split(weights)).toThrow('weights must be non-negative, not all zero');
    }
  });
});
