import type { ConceptNoteListItem, NewDecision, NewObjection } from '../../api/schema.js';
import { DEFAULT_WINDOW, type FundBasis, type FundWindow } from '../../api/fund-terms.js';
import { amountText, parseAmount } from '../../format/amount-text.js';

/** A note that is decided about, as it is typed. */
export interface DraftItem {
  note: ConceptNoteListItem;
  amount: string;
  reason: string;
}

/** A funding target, as it is typed. */
export interface DraftTarget {
  window: FundWindow;
  period: string;
  from: string;
  to: string;
  amount: string;
  basis: FundBasis;
}

/** A decision while it is written. */
export interface DecisionDraft {
  kind: NewDecision['kind'];
  items: readonly DraftItem[];
  target: DraftTarget;
  statement: string;
  /** One a line. */
  conditions: string;
  objections: readonly NewObjection[];
}

export const EMPTY_DRAFT: DecisionDraft = {
  kind: 'allocate',
  items: [],
  target: { window: DEFAULT_WINDOW, period: '', from: '', to: '', amount: '', basis: 'commitments' },
  statement: '',
  conditions: '',
  objections: [],
};

/** A note as an item: what it asks for is the amount to begin with. */
export function itemFor(note: ConceptNoteListItem, language: string): DraftItem {
  return { note, amount: amountText(note.requested.amount, language), reason: '' };
}

/** The decision as the interface wants it; `needs` are the members of an item that its kind asks for. */
export function decisionBody(draft: DecisionDraft, needs: readonly string[], language: string): NewDecision {
  const usd = (typed: string) => ({ amount: parseAmount(typed, language), currency: 'USD' });
  const about = needs.includes('conceptNoteId')
    ? draft.items.map(({ note, amount, reason }) => ({
        conceptNoteId: note.id,
        ...(needs.includes('amount') ? { amount: usd(amount) } : {}),
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      }))
    : [{ ...draft.target, period: draft.target.period.trim(), amount: usd(draft.target.amount) }];
  const conditions = draft.conditions
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    kind: draft.kind,
    items: about,
    ...(draft.statement.trim() ? { statement: draft.statement.trim() } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(draft.objections.length > 0 ? { objections: [...draft.objections] } : {}),
  };
}
