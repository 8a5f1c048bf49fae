import { Money, type MoneyJson } from '../../kernel/index.js';

/** The columns `donor` and `country` of a donor's reference, for statements that join `donor d`. */
export const DONOR_COLUMNS = `jsonb_build_object('id', d.id, 'name', coalesce(c.name_en, d.name), 'country', d.country) as donor`;

/** Joins the donor and its country to the rows of the given alias. */
export const joinDonor = (alias: string) =>
  `join donor d on d.id = ${alias}.donor_id left join country c on c.alpha3 = d.country`;

/** A donor where it is named by something else. */
export interface DonorRef {
  id: string;
  name: string;
  country: string | null;
}

/** A NUMERIC column and its currency as the wire has it. */
export function moneyJson(amount: string, currency: string): MoneyJson {
  return Money.of(amount, currency).toJSON();
}

/** A rate without the zeros that the column pads it with. */
export function plainRate(rate: string | null): string | null {
  return rate === null ? null : rate.replace(/\.?0+$/, '');
}
