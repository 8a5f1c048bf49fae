import { Money, say, type Verdict, Workflow } from '../../kernel/index.js';
import { usdValue } from './exchange-rate.js';

export const AGREEMENT_STATES = ['signed', 'completed', 'cancelled'] as const;

export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** A signed Standard Administrative Arrangement, as far as rules look at it. */
export interface Agreement {
  state: AgreementState;
  /** What was promised, in its own currency. */
  amount: Money;
  /** Of that, what has come, in the same currency. */
  deposited: Money;
}

const complete = ({ amount, deposited }: Agreement): Verdict =>
  deposited.compare(amount) === 0
    ? { can: true }
    : { can: false, because: say`${amount.minus(deposited)} is outstanding.` };

/** `complete` happens by itself with the last deposit. */
export const agreementWorkflow = new Workflow<AgreementState, 'complete' | 'cancel', Agreement>(
  {
    noun: say`agreement`,
    states: { signed: say`signed`, completed: say`completed`, cancelled: say`cancelled` },
  },
  'signed',
  {
    complete: { from: ['signed'], to: 'completed', guard: complete },
    cancel: { from: ['signed'], to: 'cancelled' },
  },
);

/**
 * Value at signing of the part between two running totals, so that the values of all deposits add up to the
 * agreement's value to the cent.
 */
export function valueBetween(before: Money, after: Money, rate: string | null): Money {
  return usdValue(after, rate).minus(usdValue(before, rate));
}
