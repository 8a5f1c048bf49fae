/** The roles of the Fund; one person can hold several. */
export const ROLES = [
  'country_team',
  'resident_coordinator',
  'fmu',
  'reviewer',
  'committee_member',
  'committee_chair',
  'donor',
  'administrative_agent',
  'auditor',
  'admin',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that mean nothing without the countries that they are held for. */
export const COUNTRY_SCOPED: ReadonlySet<Role> = new Set(['country_team', 'resident_coordinator']);

/** Roles that mean nothing without the donor that they are held for. */
export const DONOR_SCOPED: ReadonlySet<Role> = new Set(['donor']);
