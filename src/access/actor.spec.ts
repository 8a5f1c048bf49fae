import { Actor, type Grant } from './actor.js';

const grant = (role: Grant['role'], scope: Partial<Grant> = {}): Grant => ({
  role,
  countries: null,
  donorId: null,
  ...scope,
});
const person = (...grants: Grant[]) =>
  new Actor('p', 'P', 'p@example.org', grants, { kind: 'session', id: 's' });

describe('somebody with several roles', () => {
  const team = grant('country_team', { countries: ['MKD', 'ALB'] });
  const coordinator = grant('resident_coordinator', { countries: ['ALB', 'THA'] });
  const donor = grant('donor', { donorId: 'd1' });

  it('may do what any of them allows, whichever comes first', () => {
    for (const both of [person(team, grant('auditor')), person(grant('auditor'), team)]) {
      expect([both.has('country_team'), both.has('auditor'), both.has('fmu')]).toEqual([true, true, false]);
      expect([both.can('concept-note.draft'), both.can('audit.read')]).toEqual([true, true]);
      expect(both.can('committee.adopt')).toBe(false);
    }
  });

  it('holds a permission for the countries of all roles that grant it, each once', () => {
    expect(person(team, coordinator).countriesFor('concept-note.draft')).toEqual(['MKD', 'ALB', 'THA']);
  });

  it('holds it for no country of a role that does not grant it', () => {
    expect(person(team, coordinator).countriesFor('concept-note.submit')).toEqual(['ALB', 'THA']);
    expect(person(team).countriesFor('concept-note.submit')).toEqual([]);
  });

  it('holds it for all countries once a role without a scope grants it, and only then', () => {
    expect(person(team, grant('fmu')).countriesFor('concept-note.read')).toBe('all');
    expect(person(team, grant('fmu')).countriesFor('concept-note.draft')).toEqual(['MKD', 'ALB']);
  });

  it('sees the contributions of the donors that it stands for', () => {
    expect(person(donor, grant('donor', { donorId: 'd2' })).donorsFor('contribution.read')).toEqual([
      'd1',
      'd2',
    ]);
    expect(person(donor, team).donorsFor('contribution.read')).toEqual(['d1']);
    expect(person(donor, grant('fmu')).donorsFor('contribution.read')).toBe('all');
    expect(person(donor).donorsFor('pledge.manage')).toEqual([]);
  });

  it('can do nothing without a role', () => {
    expect([person().abilities(), person().countriesFor('concept-note.read')]).toEqual([[], []]);
  });
});
