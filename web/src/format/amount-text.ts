import { numberFormat } from './formatters.js';

/** For the few currencies that have so many. */
const AMOUNT_DECIMALS = 4;
/** As many as the interface takes of an exchange rate. */
const RATE_DECIMALS = 8;

/**
 * The exact decimal that somebody means who types in the manner of the language: `1,500,000.5` in English and
 * `1 500 000,5` in French are `1500000.5`. Null when it cannot be told, such as `1500,50` in English: a point or a
 * comma that is read wrongly makes another amount, so it is not guessed.
 */
export function typedDecimal(
  typed: string,
  language: string,
  decimals: number = AMOUNT_DECIMALS,
): string | null {
  const [group, point] = separatorsOf(language);
  // Digits as the interface takes them.
  const exact = new RegExp(`^\\d{1,18}(\\.\\d{1,${decimals}})?$`);
  const plain = typed.replaceAll(/[\s\u00a0\u202f'’]/gu, '');
  if (exact.test(plain) && (point === '.' || !/\.\d{3}$/.test(plain))) return plain;
  const fraction = `(${escaped(point)}\\d{1,${decimals}})?`;
  // No number is grouped after a zero: `0.853` is not 853 in Spanish.
  const grouped = new RegExp(`^[1-9]\\d{0,2}(${escaped(group)}\\d{3})+${fraction}$`);
  const ungrouped = new RegExp(`^\\d+${fraction}$`);
  if (!grouped.test(plain) && !ungrouped.test(plain)) return null;
  const decimal = plain.replaceAll(group, '').replace(point, '.');
  return exact.test(decimal) ? decimal : null;
}

/** As `typedDecimal`; what is no amount stays as it was typed, for the server to say what is wrong. */
export function parseAmount(typed: string, language: string): string {
  return typedDecimal(typed, language) ?? typed.trim();
}

/** An exchange rate in the manner of the language, as `parseAmount`: `1,350` is 1350 in English and 1.35 in French. */
export function parseRate(typed: string, language: string): string {
  return typedDecimal(typed, language, RATE_DECIMALS) ?? typed.trim();
}

/** An exchange rate as a person would type it. */
export function rateText(rate: string, language: string): string {
  return numberFormat(language, { maximumFractionDigits: RATE_DECIMALS, useGrouping: 'always' }).format(
    rate as Parameters<Intl.NumberFormat['format']>[0],
  );
}

/** An exact decimal as a person would type it: grouped, and without cents that are zero unless they are wanted. */
export function amountText(decimal: string, language: string, cents: 'auto' | 'always' = 'auto'): string {
  return numberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
    useGrouping: 'always',
    trailingZeroDisplay: cents === 'always' ? 'auto' : 'stripIfInteger',
  }).format(decimal as Parameters<Intl.NumberFormat['format']>[0]);
}

function separatorsOf(language: string): [group: string, point: string] {
  const parts = numberFormat(language, { useGrouping: true }).formatToParts(1_234_567.5);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const group = part('group');
  // A space was taken out already; no text matches this one.
  return [/\s/u.test(group) ? '\u0000' : group, part('decimal')];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
