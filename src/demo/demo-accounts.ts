import type { Role } from '../access/index.js';

/** An account of the demo; its address is `<name>@demo.example`. */
export interface DemoAccount {
  name: string;
  person: string;
  role: Role;
  /** Countries of the country roles: `home` is what visitors see as theirs, `rest` is everybody else's. */
  countries?: 'home' | 'rest';
  /** The donor role needs a donor, which is made on the way. */
  donor?: string;
}

/** The administrator is made first, without the interface; everybody else by the administrator. */
export const ADMIN: DemoAccount = { name: 'admin', person: 'Demo administrator', role: 'admin' };

/** Names are descriptions, not people. */
export const ACCOUNTS: readonly DemoAccount[] = [
  { name: 'country-team', person: 'Country team officer', role: 'country_team', countries: 'home' },
  {
    name: 'resident-coordinator',
    person: 'Resident Coordinator',
    role: 'resident_coordinator',
    countries: 'home',
  },
  {
    name: 'country-team-2',
    person: 'Officers of other country teams',
    role: 'country_team',
    countries: 'rest',
  },
  {
    name: 'resident-coordinator-2',
    person: 'Other Resident Coordinators',
    role: 'resident_coordinator',
    countries: 'rest',
  },
  { name: 'fmu', person: 'Fund manager', role: 'fmu' },
  { name: 'reviewer', person: 'Reviewer', role: 'reviewer' },
  { name: 'committee-chair', person: 'Chair of the Steering Committee', role: 'committee_chair' },
  { name: 'committee-member', person: 'Member of the Steering Committee', role: 'committee_member' },
  { name: 'committee-member-2', person: 'Second member of the Steering Committee', role: 'committee_member' },
  { name: 'administrative-agent', person: 'Administrative Agent', role: 'administrative_agent' },
  { name: 'auditor', person: 'Auditor', role: 'auditor' },
];

/** Made as soon as the donor is there. */
export const DONOR_ACCOUNT: DemoAccount = {
  name: 'donor',
  person: 'Desk officer of a donor',
  role: 'donor',
  donor: 'Donor State 1',
};

/** The address of a demo account. */
export function addressOf({ name }: DemoAccount): string {
  return `${name}@demo.example`;
}
