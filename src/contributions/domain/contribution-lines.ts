import type { Money } from '../../kernel/index.js';
import { accounts, type Line, move } from '../../ledger/index.js';
import { AGENT_FEE_BASIS_POINTS, type FundBasis } from '../../reference/index.js';

/** Where the money of an agreement belongs. */
export interface Pot {
  window: string;
  /** Earmark, or null. */
  area: number | null;
  basis: FundBasis;
}

/** The agent's fee on an amount, 1 % rounded half up to the cent (source W). */
export function agentFee(amount: Money): Money {
  return amount.share(AGENT_FEE_BASIS_POINTS);
}

/** Signing: the value net of the fee becomes programmable. Where the basis is deposits, that happens on payment. */
export function signingLines({ window, area, basis }: Pot, value: Money): Line[] {
  const committed = accounts.committed(window, area);
  if (basis === 'deposits') return move(value, committed, accounts.awaitingDeposit(window, area));
  const fee = agentFee(value);
  return [
    ...move(fee, committed, accounts.feeOnCommitments(window)),
    ...move(value.minus(fee), committed, accounts.programmable(window, area)),
  ];
}

/**
 * Payment: `received` USD come in, less the fee. Where the basis is deposits they become programmable, and the
 * difference to the value at signing is booked apart.
 */
export function depositLines(pot: Pot, received: Money, fee: Money, valueAtSigning: Money): Line[] {
  const { window, area, basis } = pot;
  const net = received.minus(fee);
  const deposited = accounts.deposited(window);
  const cash = [
    ...move(fee, deposited, accounts.agentFee(window)),
    ...move(net, deposited, accounts.cash(window)),
  ];
  if (basis === 'commitments') return cash;
  const awaiting = accounts.awaitingDeposit(window, area);
  return [
    ...cash,
    ...move(valueAtSigning.minus(received), awaiting, accounts.exchangeDifference(window)),
    ...move(fee, awaiting, accounts.feeOnCommitments(window)),
    ...move(net, awaiting, accounts.programmable(window, area)),
  ];
}

/** What a cancellation takes back from the programmable money: the open value less its part of the fee. */
export function cancelledNet({ basis }: Pot, value: Money, open: Money): Money {
  const fee = agentFee(value).minus(agentFee(value.minus(open)));
  return basis === 'deposits' ? open.minus(open) : open.minus(fee);
}

/** Cancelling: the value that has not come is no longer committed. */
export function cancellationLines(pot: Pot, value: Money, open: Money): Line[] {
  const { window, area, basis } = pot;
  const committed = accounts.committed(window, area);
  if (basis === 'deposits') return move(open, accounts.awaitingDeposit(window, area), committed);
  const net = cancelledNet(pot, value, open);
  return [
    ...move(net, accounts.programmable(window, area), committed),
    ...move(open.minus(net), accounts.feeOnCommitments(window), committed),
  ];
}
