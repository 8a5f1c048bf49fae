const DECIMAL = /^\d{1,18}(\.\d{1,2})?$/;

/** Is this an amount with cents, as the interface takes it? */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/** Whole cents of a decimal; null for what is no amount. Sums never go through binary numbers. */
export function centsOf(decimal: string): bigint | null {
  if (!isDecimal(decimal)) return null;
  const [whole, decimals = ''] = decimal.split('.');
  return BigInt(whole! + decimals.padEnd(2, '0'));
}

/** The decimal of whole cents, below zero too. */
export function decimalOf(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Sum in cents of those that are amounts. */
export function sumOfCents(decimals: readonly string[]): bigint {
  return decimals.reduce((sum, decimal) => sum + (centsOf(decimal) ?? 0n), 0n);
}
