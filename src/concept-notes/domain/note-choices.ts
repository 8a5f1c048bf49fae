/** Where a programme works. */
export const SCOPES = ['country', 'multi-country', 'regional'] as const;
export type Scope = (typeof SCOPES)[number];

/** The eight budget categories of the UN Sustainable Development Group. */
export const BUDGET_CATEGORIES = [
  'staff',
  'supplies',
  'equipment',
  'contractual_services',
  'travel',
  'transfers_grants',
  'general_operating',
  'indirect',
] as const;
export type BudgetCategory = (typeof BUDGET_CATEGORIES)[number];

export const PARTNER_KINDS = [
  'government',
  'civil_society',
  'academia',
  'private_sector',
  'workers_employers',
  'other',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];
