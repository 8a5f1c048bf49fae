import { Money } from '../../kernel/index.js';
import type { SnapshotMoney } from './edition-snapshot.js';

/** Adds amounts of one currency exactly; `currency` is that of an empty sum. Throws a RangeError on mixed currencies. */
export function sumOf(amounts: SnapshotMoney[], currency = 'USD'): SnapshotMoney {
  return Money.sum(amounts.map(Money.from), amounts[0]?.currency ?? currency).toJSON();
}

/** Whether an amount has no cents. */
export function isWhole({ amount }: SnapshotMoney): boolean {
  return /^-?\d+(\.0*)?$/.test(amount);
}

/** An amount as a number for the geometry of a chart, never for a sum. */
export function chartValue({ amount }: SnapshotMoney): number {
  return Math.max(0, Number(amount));
}
