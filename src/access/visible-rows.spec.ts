import { SqlFilter } from '../platform/database/index.js';
import { Actor, type Grant } from './actor.js';
import { rowsOfCountries, rowsOfDonors } from './visible-rows.js';

const holding = (...grants: Grant[]) =>
  new Actor('p', 'P', 'p@example.org', grants, { kind: 'session', id: 's' });
const role = (name: Grant['role'], scope: Partial<Grant> = {}): Grant => ({
  role: name,
  countries: null,
  donorId: null,
  ...scope,
});

const donors = (actor: Actor) => new SqlFilter(rowsOfDonors(actor, 'contribution.read', 'd.id'));
const countries = (actor: Actor) =>
  new SqlFilter(rowsOfCountries(actor, 'joint-programme.read', 'j.countries'));

describe('the rows that somebody may know of', () => {
  it('are all for a role without a scope, even beside one with a scope', () => {
    expect(donors(holding(role('donor', { donorId: 'one' }), role('fmu'))).sql).toBe('');
    expect(countries(holding(role('country_team', { countries: ['MKD'] }), role('auditor'))).sql).toBe('');
  });

  it('are those of their donors and countries otherwise', () => {
    const two = donors(holding(role('donor', { donorId: 'one' }), role('donor', { donorId: 'two' })));
    expect([two.sql, two.parameters]).toEqual(['where d.id = any($1::uuid[])', [['one', 'two']]]);
    const home = countries(holding(role('country_team', { countries: ['MKD', 'THA'] })));
    expect([home.sql, home.parameters]).toEqual(['where j.countries && $1::text[]', [['MKD', 'THA']]]);
  });

  it('are none for somebody whose roles do not hold the permission', () => {
    expect(donors(holding(role('admin'))).parameters).toEqual([[]]);
    expect(countries(holding(role('donor', { donorId: 'one' }))).parameters).toEqual([[]]);
  });

  it('limit every further condition', () => {
    const filter = donors(holding(role('donor', { donorId: 'one' })))
      .where('d.name = ?', 'A')
      .where('d.kind = ?', undefined);
    expect(filter.sql).toBe('where d.id = any($1::uuid[]) and d.name = $2');
  });

  it('may be described without a value', () => {
    expect(new SqlFilter({ condition: 'n.version > 0' }).sql).toBe('where n.version > 0');
  });
});
