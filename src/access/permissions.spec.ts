import { PERMISSIONS, type Permission, roleHolds } from './permissions.js';
import { ROLES } from './roles.js';

/** Who may change what, written down a second time: a slip in one of the two is a difference. */
const CHANGES: Partial<Record<Permission, string>> = {
  'person.manage': 'admin',
  'reference.manage': 'admin',
  'concept-note.draft': 'country_team resident_coordinator',
  'concept-note.submit': 'resident_coordinator',
  'concept-note.withdraw': 'country_team resident_coordinator',
  'concept-note.screen': 'fmu',
  'concept-note.comment': 'country_team resident_coordinator fmu',
  'committee.manage': 'fmu',
  'committee.record-decision': 'fmu committee_chair',
  'committee.adopt': 'committee_chair',
  'committee.recuse': 'fmu committee_member committee_chair',
  'donor.manage': 'fmu administrative_agent',
  'pledge.manage': 'fmu administrative_agent',
  'agreement.manage': 'fmu administrative_agent',
  'deposit.record': 'administrative_agent',
  'funding-target.manage': 'fmu',
  'joint-programme.manage': 'fmu',
  'transfer.make': 'administrative_agent',
  'edition.publish': 'fmu',
};

const permissions = Object.keys(PERMISSIONS) as Permission[];
const holders = (permission: Permission) => ROLES.filter((role) => roleHolds(role, permission));

describe('the permissions', () => {
  it('to change something are held by these roles and no others', () => {
    const changing = permissions.filter((name) => !/read|^session\.own$|^token\.manage-own$/.test(name));
    const held = changing.map((name) => [name, holders(name).join(' ')]);
    expect(Object.fromEntries(held)).toEqual(CHANGES);
  });

  it('are for the public, donors and country teams only where nobody else’s work shows', () => {
    const readBy = (role: (typeof ROLES)[number]) =>
      permissions.filter((name) => name.includes('read') && roleHolds(role, name)).toSorted();
    const open = ['edition.read', 'fund.read', 'pipeline.read'];
    expect(readBy('donor')).toEqual(['contribution.read', ...open]);
    expect(readBy('country_team')).toEqual(
      ['concept-note.read', 'concept-note.read-comments', 'joint-programme.read', ...open].toSorted(),
    );
    expect(readBy('admin')).toEqual(['audit.read', 'person.read', ...open].toSorted());
  });

  it('let the auditor read everything', () => {
    const reading = permissions.filter((name) => name.includes('read'));
    expect(reading.filter((name) => !roleHolds('auditor', name))).toEqual([]);
  });
});
