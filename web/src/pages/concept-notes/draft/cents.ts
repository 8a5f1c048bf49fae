const DECIMAL = /^\d{1,18}(\.\d{1,2})?$/;

/** Is this an amount as the interface takes it? */
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

/** The decimal that somebody means who types in the manner of the language; null when it cannot be told. */
export function typedDecimal(text: string, language: string): string | null {
  const [group, point] = separatorsOf(language);
  const plain = text.replaceAll(/[\s\u00a0\u202f'’]/gu, '').replace(/^USD/i, '');
  if (DECIMAL.test(plain) && !(group === '.' && /\.\d{3}$/.test(plain))) return plain;
  const grouped = new RegExp(`^\\d{1,3}(${escaped(group)}\\d{3})*(${escaped(point)}\\d{1,2})?$`);
  const ungrouped = new RegExp(`^\\d+(${escaped(point)}\\d{1,2})?$`);
  if (!grouped.test(plain) && !ungrouped.test(plain)) return null;
  const decimal = plain.replaceAll(group, '').replace(point, '.');
  return DECIMAL.test(decimal) ? decimal : null;
}

/** The decimal as it is written in the language, with its cents. */
export function amountText(decimal: string, language: string): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    useGrouping: 'always',
  }).format(decimal as Parameters<Intl.NumberFormat['format']>[0]);
}

function separatorsOf(language: string): [group: string, point: string] {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(1_234_567.5);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const group = part('group');
  // A space was taken out already; no text matches this one.
  return [/\s/u.test(group) ? '\u0000' : group, part('decimal')];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
