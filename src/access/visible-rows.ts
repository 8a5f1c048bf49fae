import { EVERY_ROW, type VisibleRows } from '../platform/database/index.js';
import type { Actor } from './actor.js';
import type { Permission } from './permissions.js';

/** Rows of the donors that the actor holds the permission for; `column` holds the donor's id. */
export function rowsOfDonors(actor: Actor, permission: Permission, column: string): VisibleRows {
  const donors = actor.donorsFor(permission);
  return donors === 'all' ? EVERY_ROW : { condition: `${column} = any(?::uuid[])`, value: donors };
}

/** Rows of the countries that the actor holds the permission for; `column` is an array of ISO 3166 alpha-3 codes. */
export function rowsOfCountries(actor: Actor, permission: Permission, column: string): VisibleRows {
  const countries = actor.countriesFor(permission);
  return countries === 'all' ? EVERY_ROW : { condition: `${column} && ?::text[]`, value: countries };
}
