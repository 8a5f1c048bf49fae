/** Money on the wire and in the database's JSON: an exact decimal and an ISO 4217 code. */
export interface MoneyJson {
  amount: string;
  currency: string;
}

/** ISO 4217 currencies whose minor unit is not 2 decimals (ISO 4217 list one, active codes). */
// prettier-ignore
const OTHER_MINOR_UNITS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0,
  VUV: 0, XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
};

/** Largest amount the system keeps: NUMERIC(20,4) holds sixteen digits before the point. */
const LARGEST_UNITS = 10n ** 15n;

/** Decimals of the currency's smallest unit, 0 to 4. */
export function minorUnits(currency: string): number {
  return OTHER_MINOR_UNITS[currency] ?? 2;
}

/** Why something is not an amount of a currency. */
export type AmountFault = 'not text' | 'not digits' | 'too many decimals' | 'too large';

/** What keeps it from being an amount of the currency; null when it is one. */
export function amountFault(amount: unknown, currency: string): AmountFault | null {
  if (typeof amount !== 'string') return 'not text';
  const match = /^-?(\d{1,18})(?:\.(\d{1,6}))?$/.exec(amount);
  if (!match) return 'not digits';
  if ((match[2] ?? '').length > minorUnits(currency)) return 'too many decimals';
  return BigInt(match[1]!) >= LARGEST_UNITS ? 'too large' : null;
}

/**
 * An exact amount of one currency, in whole minor units; never a binary floating-point number.
 * Operations on two currencies throw a RangeError: converting is a dated act with a rate, not arithmetic.
 */
export class Money {
  private constructor(
    /** Whole minor units, such as cents. */
    readonly minor: bigint,
    readonly currency: string,
  ) {}

  /** Reads a decimal text; throws a RangeError when it is not an amount of the currency. */
  static of(amount: string, currency: string): Money {
    const trimmed = trimTrailingZeros(amount, minorUnits(currency));
    const fault = amountFault(trimmed, currency);
    if (fault) throw new RangeError(`${amount} ${currency} is no amount: ${fault}`);
    const negative = trimmed.startsWith('-');
    const [whole = '0', fraction = ''] = trimmed.replace('-', '').split('.');
    const units = BigInt(whole + fraction.padEnd(minorUnits(currency), '0'));
    return new Money(negative ? -units : units, currency);
  }

  static usd(amount: string): Money {
    return Money.of(amount, 'USD');
  }

  static zero(currency = 'USD'): Money {
    return new Money(0n, currency);
  }

  static ofMinor(minor: bigint, currency = 'USD'): Money {
    return new Money(minor, currency);
  }

  static from(json: MoneyJson): Money {
    return Money.of(json.amount, json.currency);
  }

  /** The sum; zero in the given currency for no amounts at all. */
  static sum(amounts: Iterable<Money>, currency = 'USD'): Money {
    let total = Money.zero(currency);
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  plus(other: Money): Money {
    return new Money(this.minor + this.same(other).minor, this.currency);
  }

  minus(other: Money): Money {
    return new Money(this.minor - this.same(other).minor, this.currency);
  }

  negated(): Money {
    return new Money(-this.minor, this.currency);
  }

  /** Negative, zero or positive as this is less than, equal to or more than the other. */
  compare(other: Money): number {
    const difference = this.minor - this.same(other).minor;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get isZero(): boolean {
    return this.minor === 0n;
  }

  get isNegative(): boolean {
    return this.minor < 0n;
  }

  get isPositive(): boolean {
    return this.minor > 0n;
  }

  /** The share of `basisPoints` ten-thousandths (1 % = 100), rounded half away from zero to the minor unit. */
  share(basisPoints: number): Money {
    return new Money(divideRounded(this.minor * BigInt(basisPoints), 10_000n), this.currency);
  }

  /**
   * Splits by weights so that the parts add up to the whole to the cent (largest remainder; ties go to the
   * earlier part). Weights are non-negative integers, not all zero.
   */
  split(weights: readonly bigint[]): Money[] {
    const total = weights.reduce((sum, weight) => sum + weight, 0n);
    if (total <= 0n || weights.some((weight) => weight < 0n))
      throw new RangeError('weights must be non-negative, not all zero');
    const sign = this.minor < 0n ? -1n : 1n;
    const whole = this.minor * sign;
    const parts = weights.map((weight, index) => {
      const product = whole * weight;
      return { index, floor: product / total, remainder: product % total };
    });
    let left = whole - parts.reduce((sum, part) => sum + part.floor, 0n);
    const byRemainder = [...parts].sort((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    );
    for (const part of byRemainder) {
      if (left === 0n) break;
      part.floor += 1n;
      left -= 1n;
    }
    return parts.map((part) => new Money(part.floor * sign, this.currency));
  }

  /** How much of `whole` this is, in percent with two decimals rounded half up; null when the whole is zero. */
  percentOf(whole: Money): string | null {
    if (this.same(whole).isZero) return null;
    const hundredths = divideRounded(this.minor * 10_000n, whole.minor);
    const sign = hundredths < 0n ? '-' : '';
    const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
    return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  /** The exact decimal with the currency's full number of decimals, such as `1500000.00`. */
  get amount(): string {
    const decimals = minorUnits(this.currency);
    const digits = (this.isNegative ? -this.minor : this.minor).toString().padStart(decimals + 1, '0');
    const whole = decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
    return this.isNegative ? `-${whole}` : whole;
  }

  toJSON(): MoneyJson {
    return { amount: this.amount, currency: this.currency };
  }

  /** For people: `USD 1,500,000.00`. */
  toString(): string {
    const [whole = '', fraction] = this.amount.split('.');
    return `${this.currency} ${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction ? `.${fraction}` : ''}`;
  }

  private same(other: Money): Money {
    if (other.currency !== this.currency)
      throw new RangeError(`${this.currency} and ${other.currency} do not mix`);
    return other;
  }
}

/** NUMERIC columns answer with their full scale (`12.0000`); drop the zeros beyond the minor unit. */
function trimTrailingZeros(amount: string, decimals: number): string {
  const point = amount.indexOf('.');
  if (point < 0) return amount;
  let end = amount.length;
  while (end - point - 1 > decimals && amount[end - 1] === '0') end -= 1;
  return amount.slice(0, amount[end - 1] === '.' ? end - 1 : end);
}

function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (n * 2n + d) / (d * 2n);
  return negative ? -rounded : rounded;
}
