import { Injectable } from '@nestjs/common';
import { type CalendarDate, Money, notFound, say } from '../../kernel/index.js';
import { usd } from '../../ledger/index.js';
import { type FundBasis } from '../../reference/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { FUND_POSITION_SQL } from './fund-position.sql.js';

/** A funding target in force, and how much of it was reached within its period. */
export interface TargetReached {
  period: string;
  amount: Money;
  basis: FundBasis;
  /** What counted towards it from the first day of its period to the day asked for. */
  counted: Money;
  /** Percent with two decimals. */
  reached: string;
}

/** What a thematic area has. */
export interface AreaPosition {
  number: number;
  /** Committed with an earmark for the area, gross. */
  earmarked: Money;
  /** Allocated to programmes whose primary area it is, from whatever source. */
  programmed: Money;
  /** Of the earmarked money, what may still be allocated, net of the fee. */
  available: Money;
  /** Programmes of the area that were decided and not cancelled by that day. */
  jointProgrammes: number;
}

/**
 * Where the money of a window stood at the end of a day, USD. Stages of the same money: never add them up (source W).
 * Always: committed − agentFeeOnCommitments − awaitingDeposit − exchangeDifference − programmed − reserved =
 * availableToProgramme; the third and fourth are zero where programming is bounded by commitments.
 */
export interface FundPosition {
  asOf: CalendarDate;
  window: string;
  basis: FundBasis;
  /** Pledges announced and not lapsed by that day, those that became agreements included. */
  pledged: Money;
  /** Such pledges in other currencies without a rate, which `pledged` cannot hold, by currency. */
  pledgedWithoutRate: Money[];
  /** Agreements signed by that day at their value in USD, less what was cancelled, gross of the fee. */
  committed: Money;
  /** The agent's fee on what is or was programmable: 1 % of commitments, or of deposits. */
  agentFeeOnCommitments: Money;
  /** Committed and not programmable before it is paid. */
  awaitingDeposit: Money;
  /** Value at signing less USD received, of what became programmable by payment. */
  exchangeDifference: Money;
  /** Cash received, gross of the fee. */
  deposited: Money;
  /** Fee that the agent took from deposits. */
  agentFee: Money;
  /** Allocated by adopted decisions, less what cancelled programmes gave back. */
  programmed: Money;
  /** Held by tentative decisions; zero where only adopted ones count. */
  reserved: Money;
  availableToProgramme: Money;
  /** Of that, what any area may use. */
  availableUnearmarked: Money;
  /** Sent to organizations. */
  transferred: Money;
  /** Received, less fees and transfers. */
  cash: Money;
  /** Donors with an agreement signed by that day that was not cancelled before anything was paid. */
  donors: number;
  targets: TargetReached[];
  byArea: AreaPosition[];
}

interface Row {
  basis: FundBasis;
  kinds: Record<string, string>;
  unearmarked: string;
  pledged: string;
  without_rate: { amount: string; currency: string }[];
  donors: number;
  targets: { period: string; amount: string; basis: FundBasis; counted: string }[];
  areas: { number: number; earmarked: string; programmed: string; available: string; programmes: number }[];
}

/** The fund position of any day, in one statement; derived from postings, never typed in. */
@Injectable()
export class FundFacts {
  constructor(private readonly uow: UnitOfWork) {}

  /** What adopted decisions say, for the public and for editions: what tentative ones hold is still available. */
  position(window: string, asOf: CalendarDate): Promise<FundPosition> {
    return this.read(window, asOf, false);
  }

  /** The same with what tentative decisions hold apart, as `reserved`, and no longer available. */
  positionWithTentative(window: string, asOf: CalendarDate): Promise<FundPosition> {
    return this.read(window, asOf, true);
  }

  private async read(window: string, asOf: CalendarDate, tentative: boolean): Promise<FundPosition> {
    const [row] = await this.uow.query<Row>(FUND_POSITION_SQL, [window, asOf, tentative]);
    if (!row) throw notFound(say`window`);
    return toPosition(window, asOf, row);
  }
}

function toPosition(window: string, asOf: CalendarDate, row: Row): FundPosition {
  const kind = (name: string) => usd(row.kinds[name] ?? '0.00');
  return {
    asOf,
    window,
    basis: row.basis,
    pledged: usd(row.pledged),
    pledgedWithoutRate: row.without_rate.map((sum) => Money.from(sum)),
    committed: kind('committed').negated(),
    agentFeeOnCommitments: kind('fee_on_commitments'),
    awaitingDeposit: kind('awaiting_deposit'),
    exchangeDifference: kind('exchange_difference'),
    deposited: kind('deposited').negated(),
    agentFee: kind('agent_fee'),
    programmed: kind('programmed'),
    reserved: kind('reserved'),
    availableToProgramme: kind('programmable'),
    availableUnearmarked: usd(row.unearmarked),
    transferred: kind('transferred'),
    cash: kind('cash'),
    donors: row.donors,
    targets: row.targets.map(({ period, amount, basis, counted }) => ({
      period,
      amount: usd(amount),
      basis,
      counted: usd(counted),
      reached: usd(counted).percentOf(usd(amount))!,
    })),
    byArea: row.areas.map(({ number, earmarked, programmed, available, programmes }) => ({
      number,
      earmarked: usd(earmarked),
      programmed: usd(programmed),
      available: usd(available),
      jointProgrammes: programmes,
    })),
  };
}
