import { Money } from '../../kernel/index.js';

/** Reads a NUMERIC sum of USD with two decimals, of any size (sums may exceed the largest single amount). */
export function usd(numeric: string): Money {
  return Money.ofMinor(BigInt(numeric.replace('.', '')), 'USD');
}
