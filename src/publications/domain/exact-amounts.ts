import type { SnapshotMoney } from './edition-snapshot.js';

/** An exact decimal: `units` times ten to the power of minus `scale`. */
export interface Decimal {
  units: bigint;
  scale: number;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads a decimal string such as `12500000.00`; throws a RangeError on anything else. */
export function decimalOf(amount: string): Decimal {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(amount) ?? [];
  if (whole === undefined) throw new RangeError(`"${amount}" is not an exact amount.`);
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

/** Adds amounts of one currency exactly; `currency` is that of an empty sum. Throws a RangeError on mixed currencies. */
export function sumOf(amounts: SnapshotMoney[], currency = 'USD'): SnapshotMoney {
  const unit = amounts[0]?.currency ?? currency;
  if (amounts.some((money) => money.currency !== unit))
    throw new RangeError('Amounts of two currencies have no sum.');
  const decimals = amounts.map(({ amount }) => decimalOf(amount));
  const scale = Math.max(2, ...decimals.map((decimal) => decimal.scale));
  const units = decimals.reduce(
    (sum, decimal) => sum + decimal.units * 10n ** BigInt(scale - decimal.scale),
    0n,
  );
  return { amount: decimalString({ units, scale }), currency: unit };
}

/** Writes a decimal with all the places of its scale. */
export function decimalString({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-scale)}`;
}

/** Whether an amount has no cents. */
export function isWhole({ amount }: SnapshotMoney): boolean {
  return /^-?\d+(\.0*)?$/.test(amount);
}

/** Whether an amount is zero. */
export function isZero({ amount }: SnapshotMoney): boolean {
  return decimalOf(amount).units === 0n;
}

/** An amount as a number for the geometry of a chart, never for a sum. */
export function chartValue({ amount }: SnapshotMoney): number {
  return Math.max(0, Number(amount));
}
