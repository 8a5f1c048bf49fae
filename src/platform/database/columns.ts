import { Column, type ColumnOptions, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { Money } from '../../kernel/index.js';

type Options = Pick<ColumnOptions, 'name' | 'nullable'>;
type NumericOptions = Options & { precision?: number };

const asUsd: ValueTransformer = {
  to(money: Money | null | undefined) {
    if (money == null) return money;
    if (money.currency !== 'USD') throw new RangeError(`This column holds USD, not ${money.currency}`);
    return money.amount;
  },
  from: (numeric: string | null) => (numeric === null ? null : Money.usd(numeric)),
};

/** An id of ours that is the row's key. */
export const IdColumn = (options: Pick<Options, 'name'> = {}) => PrimaryColumn('uuid', options);

/** `Money` in USD, in a NUMERIC column with two decimals; any other currency is refused. */
export const UsdColumn = (options: NumericOptions = {}) =>
  Column('numeric', { precision: 20, scale: 2, ...options, transformer: asUsd });

/**
 * The exact decimal of an amount whose currency is in another column, of this row or of the one that it belongs to:
 * `Money.amount`, read again with `Money.of`.
 */
export const AmountColumn = (options: NumericOptions = {}) =>
  Column('numeric', { precision: 20, scale: 4, ...options });

/** A `CalendarDate`, text `YYYY-MM-DD` in both directions. */
export const DayColumn = (options: Options = {}) => Column('date', options);

/** An instant, `Date` in both directions. */
export const InstantColumn = (options: Options = {}) => Column('timestamptz', options);
