import { numberFormat } from './formatters.js';

/** Digits as the interface takes them; four decimals for the few currencies that have so many. */
const DECIMAL = /^\d{1,18}(\.\d{1,4})?$/;

/**
 * The exact decimal that somebody means who types in the manner of the language: `1,500,000.5` in English and
 * `1 500 000,5` in French are `1500000.5`. Null when it cannot be told, such as `1500,50` in English: a point or a
 * comma that is read wrongly makes another amount, so it is not guessed.
 */
export function typedDecimal(typed: string, language: string): string | null {
  const [group, point] = separatorsOf(language);
  const plain = typed.replaceAll(/[\s\u00a0\u202f'’]/gu, '');
  if (DECIMAL.test(plain) && (point === '.' || !/\.\d{3}$/.test(plain))) return plain;
  const grouped = new RegExp(`^\\d{1,3}(${escaped(group)}\\d{3})*(${escaped(point)}\\d{1,4})?$`);
  const ungrouped = new RegExp(`^\\d+(${escaped(point)}\\d{1,4})?$`);
  if (!grouped.test(plain) && !ungrouped.test(plain)) return null;
  const decimal = plain.replaceAll(group, '').replace(point, '.');
  return DECIMAL.test(decimal) ? decimal : null;
}

/** As `typedDecimal`; what is no amount stays as it was typed, for the server to say what is wrong. */
export function parseAmount(typed: string, language: string): string {
  return typedDecimal(typed, language) ?? typed.trim();
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
