import { type Actor, rowsOfDonors } from '../../access/index.js';
import { Money, type MoneyJson } from '../../kernel/index.js';
import { SqlFilter } from '../../platform/database/index.js';
import type { PageRequest } from '../../platform/paging/index.js';

/** The columns `donor` and `country` of a donor's reference, for statements that join `donor d`. */
export const DONOR_COLUMNS = `jsonb_build_object('id', d.id, 'name', coalesce(c.name_en, d.name), 'country', d.country) as donor`;

/** Joins the donor and its country to the rows of the given alias. */
export const joinDonor = (alias: string) =>
  `join donor d on d.id = ${alias}.donor_id left join country c on c.alpha3 = d.country`;

/** A donor where it is named by something else. */
export interface DonorReference {
  id: string;
  name: string;
  /** ISO 3166 alpha-3 code of a State. */
  country: string | null;
}

/** What the lists of contributions have in common; days are inclusive. */
export interface ContributionFilter extends PageRequest {
  donorId?: string;
  window?: string;
  from?: string;
  to?: string;
}

/** A filter on rows whose `column` is a donor's id: a donor's own people see only their own. */
export function seenBy(actor: Actor, column: string): SqlFilter {
  return new SqlFilter(rowsOfDonors(actor, 'contribution.read', column));
}

/** A NUMERIC column and its currency as the wire has it. */
export function moneyJson(amount: string, currency: string): MoneyJson {
  return Money.of(amount, currency).toJSON();
}

/** A rate without the zeros that the column pads it with. */
export function plainRate(rate: string | null): string | null {
  return rate === null ? null : rate.replace(/\.?0+$/, '');
}
