import { Injectable } from '@nestjs/common';
import { calendarDate, type FieldProblem, Money, type MoneyJson, say } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { futureProblems } from '../../platform/clock/future-problems.js';
import { type RateGiven, rateProblems, type RateUsed, usdValue } from '../domain/exchange-rate.js';
import { ContributionFacts } from '../views/contribution.facts.js';

/** What a pledge and an agreement have in common. */
export interface ContributionTerms extends RateGiven {
  donorId: string;
  amount: MoneyJson;
}

/** Checks what pledges and agreements have in common: donor, currency, rate, days. */
@Injectable()
export class ContributionProblems {
  constructor(
    private readonly facts: ContributionFacts,
    private readonly clock: Clock,
  ) {}

  /** Every problem at once; `days` by their pointers, none of which may lie in the future. */
  async of(
    terms: ContributionTerms,
    days: Readonly<Record<string, string | undefined>>,
    rateNeeded: boolean,
  ): Promise<FieldProblem[]> {
    const known = await this.facts.knows(terms.donorId, terms.amount.currency);
    const problems = futureProblems(this.clock, { ...days, '/rateDate': terms.rateDate });
    if (!known.donor) {
      const message = say`This donor does not exist. Add it to the list of donors first.`;
      problems.push({ pointer: '/donorId', rule: 'unknown', message });
    }
    if (!known.currency) {
      const message = say`${terms.amount.currency} is not a currency in use.`;
      problems.push({ pointer: '/amount/currency', rule: 'unknown', message });
      return problems;
    }
    return [...problems, ...rateProblems(Money.from(terms.amount), terms, rateNeeded)];
  }
}

/** The rate used and the value in USD; both null when another currency came without a rate. */
export function valued(
  amount: Money,
  { exchangeRate, rateDate, rateSource }: RateGiven,
): { rate: RateUsed | null; usdValue: Money | null } {
  if (amount.currency === 'USD') return { rate: null, usdValue: amount };
  if (exchangeRate === undefined || rateDate === undefined || rateSource === undefined) {
    return { rate: null, usdValue: null };
  }
  return {
    rate: { exchangeRate, rateDate: calendarDate(rateDate), rateSource },
    usdValue: usdValue(amount, exchangeRate),
  };
}
