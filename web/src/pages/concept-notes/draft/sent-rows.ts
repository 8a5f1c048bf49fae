import type { DraftRows } from './draft.js';

/** Is the row of an organization sent? Empty rows are not. */
export function isSentBudget({ entity }: DraftRows['entityBudgets']): boolean {
  return entity !== '';
}

/** Is the cell of the split sent? */
export function isSentLine({ amount }: DraftRows['budgetLines']): boolean {
  return amount !== '';
}

/** Is the row of a partner sent? */
export function isSentPartner({ name }: DraftRows['nationalPartners']): boolean {
  return name.trim() !== '';
}
