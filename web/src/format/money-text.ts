import { numberFormat } from './formatters.js';

/** Money on the wire. */
export interface MoneyValue {
  amount: string;
  currency: string;
}

type ExactNumber = Parameters<Intl.NumberFormat['format']>[0];

/**
 * The amount in full, in the manner of the language: `USD 1,500,000`, with cents where there are any. The decimal
 * goes to `Intl` as text, never through a binary number.
 */
export function moneyText(
  { amount, currency }: MoneyValue,
  language: string,
  cents: 'auto' | 'always' = 'auto',
): string {
  return numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    trailingZeroDisplay: cents === 'always' ? 'auto' : 'stripIfInteger',
  }).format(amount as ExactNumber);
}

const MILLION_DIGITS = 7;

/** The amount shortened for a headline, with no more than four digits: `USD 12.38 million`; in full below a million. */
export function shortMoneyText(money: MoneyValue, language: string): string {
  const { amount, currency } = money;
  if (amount.replace(/^-/, '').split('.')[0]!.length < MILLION_DIGITS) return moneyText(money, language);
  const number = numberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
  }).format(amount as ExactNumber);
  const [first] = numberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
  }).formatToParts(1);
  return first?.type === 'currency' ? `${currency}\u00a0${number}` : `${number}\u00a0${currency}`;
}

/** For positions in a chart only, where a pixel is all that a rounding costs. */
export function chartNumber({ amount }: MoneyValue): number {
  return Number(amount);
}
