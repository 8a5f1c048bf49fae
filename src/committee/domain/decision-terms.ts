import type { CalendarDate, MoneyJson } from '../../kernel/index.js';
import { type FundBasis } from '../../reference/index.js';

/** What a seat said against a decision; one that is maintained means that there is no consensus. */
export interface Objection {
  seatId: string;
  text: string;
  maintained: boolean;
}

/** A funding target as it is stored with the decision that adopts it. */
export interface TargetJson {
  window: string;
  period: string;
  from: CalendarDate;
  to: CalendarDate;
  amount: MoneyJson;
  basis: FundBasis;
}

/** An item of a decision as it was asked for. */
export interface ProposedItem {
  conceptNoteId?: string;
  amount?: MoneyJson;
  reason?: string;
  target?: TargetJson;
}
