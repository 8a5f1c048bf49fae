import type { Money } from '../../kernel/index.js';
import type { RateUsed } from '../domain/exchange-rate.js';

/** An amount and its currency as the two columns have them. */
export function amountColumns({ amount, currency }: Money): { amount: string; currency: string } {
  return { amount, currency };
}

/** The rate that gave an amount its value in USD, or three nulls. */
export function rateColumns(rate: RateUsed | null) {
  return {
    exchangeRate: rate?.exchangeRate ?? null,
    rateDate: rate?.rateDate ?? null,
    rateSource: rate?.rateSource ?? null,
  };
}
