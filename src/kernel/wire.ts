import type { CalendarDate } from './calendar-date.js';
import type { Money, MoneyJson } from './money.js';

/** What a value becomes as JSON: money and days are written as the interface has them. */
export type Wire<Value> = Value extends Money
  ? MoneyJson
  : Value extends CalendarDate
    ? string
    : Value extends readonly (infer Item)[]
      ? Wire<Item>[]
      : Value extends object
        ? { [Member in keyof Value]: Wire<Value[Member]> }
        : Value;
