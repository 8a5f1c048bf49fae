import type { MoneyValue } from './money-text.js';

const DECIMALS = 4;
const PATTERN = /^(-?)(\d+)(?:\.(\d{1,4}))?$/;

/** The exact sum of amounts in one currency, for totals that follow typing; null when there are none, they differ in currency, or one is not a number. */
export function sumMoney(values: readonly MoneyValue[]): MoneyValue | null {
  const [first] = values;
  if (!first || values.some(({ currency }) => currency !== first.currency)) return null;
  let sum = 0n;
  let decimals = 0;
  for (const { amount } of values) {
    const parts = PATTERN.exec(amount);
    if (!parts) return null;
    const [, sign, whole = '', fraction = ''] = parts;
    const units = BigInt(whole + fraction.padEnd(DECIMALS, '0'));
    sum += sign ? -units : units;
    decimals = Math.max(decimals, fraction.length);
  }
  const digits = (sum < 0n ? -sum : sum).toString().padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).slice(0, decimals);
  const amount = `${sum < 0n ? '-' : ''}${digits.slice(0, -DECIMALS)}${fraction ? `.${fraction}` : ''}`;
  return { amount, currency: first.currency };
}
