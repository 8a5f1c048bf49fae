import { ROLES, type Role } from './roles.js';

const EVERYONE: readonly Role[] = ROLES;
const COUNTRY: readonly Role[] = ['country_team', 'resident_coordinator'];
const COMMITTEE: readonly Role[] = ['committee_member', 'committee_chair'];
/** Those who see notes of every country: they screen, review, decide, pay or audit. */
const INSIDE: readonly Role[] = ['fmu', 'reviewer', ...COMMITTEE, 'administrative_agent', 'auditor'];

/**
 * Every permission and the roles that hold it. What is not listed is refused. The auditor reads all and changes
 * nothing; the administrator manages people and settings and touches neither decisions nor money.
 */
export const PERMISSIONS = {
  'session.own': EVERYONE,
  'token.manage-own': EVERYONE,
  'person.manage': ['admin'],
  'person.read': ['admin', 'auditor'],
  'reference.manage': ['admin'],

  'concept-note.read': [...COUNTRY, ...INSIDE],
  'concept-note.draft': COUNTRY,
  'concept-note.submit': ['resident_coordinator'],
  'concept-note.withdraw': COUNTRY,
  'concept-note.screen': ['fmu'],
  'concept-note.comment': [...COUNTRY, 'fmu'],
  'concept-note.read-comments': [...COUNTRY, 'fmu', 'auditor'],

  'committee.read': INSIDE,
  'committee.manage': ['fmu'],
  'committee.record-decision': ['fmu', 'committee_chair'],
  'committee.adopt': ['committee_chair'],
  'committee.recuse': ['fmu', ...COMMITTEE],

  'contribution.read': ['fmu', ...COMMITTEE, 'administrative_agent', 'auditor', 'donor'],
  'donor.manage': ['fmu', 'administrative_agent'],
  'pledge.manage': ['fmu', 'administrative_agent'],
  'agreement.manage': ['fmu', 'administrative_agent'],
  'deposit.record': ['administrative_agent'],
  'funding-target.manage': ['fmu'],

  'fund.read': EVERYONE,
  'ledger.read': ['fmu', 'administrative_agent', 'auditor'],
  'joint-programme.read': [...COUNTRY, ...INSIDE],
  'joint-programme.manage': ['fmu'],
  'transfer.make': ['administrative_agent'],

  'pipeline.read': EVERYONE,
  'edition.read': EVERYONE,
  'edition.publish': ['fmu'],

  'audit.read': ['auditor', 'admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Does one of the roles hold the permission? */
export function roleHolds(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
