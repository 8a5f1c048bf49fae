import { type CalendarDate, Money } from '../../kernel/index.js';
import type { Account } from './account.js';

/** What an entry records; each source posts at most one entry. */
export const ENTRY_SOURCES = [
  'agreement',
  'agreement-cancellation',
  'deposit',
  'reservation',
  'reservation-release',
  'allocation',
  'allocation-return',
  'transfer',
] as const;

export type EntrySource = (typeof ENTRY_SOURCES)[number];

/** One line: USD added to (or, negative, taken from) an account. */
export interface Line {
  account: Account;
  amount: Money;
}

/** A balanced set of lines that take effect on one day. */
export interface Entry {
  effectiveOn: CalendarDate;
  /** What happened, as a sentence for an auditor. */
  memo: string;
  source: { type: EntrySource; id: string };
  lines: readonly Line[];
}

/** Moves an amount from one account to another; both lines of it. */
export function move(amount: Money, from: Account, to: Account): Line[] {
  return [
    { account: from, amount: amount.negated() },
    { account: to, amount },
  ];
}

/**
 * One line per account and none of zero, as the database wants them. Throws a RangeError when the lines do not
 * balance within each book of each window, because then the code is wrong, not the person.
 */
export function condensed(lines: readonly Line[]): Line[] {
  const byAccount = new Map<string, Line>();
  const byBook = new Map<string, Money>();
  for (const { account, amount } of lines) {
    const known = byAccount.get(account.code);
    byAccount.set(account.code, { account, amount: known ? known.amount.plus(amount) : amount });
    const book = `${account.window}/${account.book}`;
    byBook.set(book, (byBook.get(book) ?? Money.zero()).plus(amount));
  }
  for (const [book, sum] of byBook) {
    if (!sum.isZero) throw new RangeError(`The book ${book} is out of balance by ${sum}`);
  }
  return [...byAccount.values()].filter(({ amount }) => !amount.isZero);
}
