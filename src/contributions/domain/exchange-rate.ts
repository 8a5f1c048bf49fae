import { type CalendarDate, type FieldProblem, Money, say } from '../../kernel/index.js';

/** A UN operational rate of exchange as it was used: local units per USD, with its day and source. */
export interface RateUsed {
  /** Exact decimal with up to nine digits before the point and eight after it. */
  exchangeRate: string;
  rateDate: CalendarDate;
  rateSource: string;
}

/** Members of a request that may name a rate. */
export type RateGiven = Partial<Record<keyof RateUsed, string>>;

/** What the field of a rate looks like. */
export const RATE_PATTERN = /^(?=.*[1-9])\d{1,9}(\.\d{1,8})?$/;

/** Larger amounts are not kept; 10^15 dollars in cents. */
const LARGEST_USD_CENTS = 10n ** 17n;

/**
 * The value in USD, `amount / rate` rounded half up to the cent; the amount itself when it is in USD. Throws a
 * RangeError when another currency comes without a rate.
 */
export function usdValue(amount: Money, rate: string | null): Money {
  if (amount.currency === 'USD') return amount;
  if (rate === null) throw new RangeError(`${amount.currency} has no value in USD without a rate`);
  const [whole = '0', fraction = ''] = rate.split('.');
  const decimals = amount.amount.split('.')[1]?.length ?? 0;
  const numerator = amount.minor * 100n * 10n ** BigInt(fraction.length);
  const denominator = BigInt(whole + fraction) * 10n ** BigInt(decimals);
  return Money.ofMinor((numerator * 2n + denominator) / (denominator * 2n), 'USD');
}

/** What is wrong with the rate that came (or did not come) with an amount. */
export function rateProblems(amount: Money, given: RateGiven, needed: boolean): FieldProblem[] {
  const names = ['exchangeRate', 'rateDate', 'rateSource'] as const;
  const present = names.filter((name) => given[name] !== undefined);
  if (amount.currency === 'USD') {
    return present.map((name) => ({
      pointer: `/${name}`,
      rule: 'superfluous',
      message: say`An amount in USD needs no exchange rate. Remove it.`,
    }));
  }
  if (present.length === 0 && !needed) return [];
  const missing = names
    .filter((name) => given[name] === undefined)
    .map((name) => ({
      pointer: `/${name}`,
      rule: 'required',
      message: say`Enter the exchange rate for ${amount.currency} (units per USD), its day and its source.`,
    }));
  if (missing.length > 0) return missing;
  const value = usdValue(amount, given.exchangeRate!).minor;
  if (value > 0n && value < LARGEST_USD_CENTS) return [];
  const message = say`At this rate, the amount is less than one cent or too large. Check the amount and the rate.`;
  return [{ pointer: '/exchangeRate', rule: 'value', message }];
}
