import { calendarDate } from './calendar-date.js';
import { Money, minorUnits } from './money.js';

/** Translations by the English template; `{0}`, `{1}` … stand for the values, in any order. */
export type Catalogue = Readonly<Record<string, string>>;

/** What `Intl` formats exactly although its types do not say so: a decimal as text. */
type ExactNumber = Parameters<Intl.NumberFormat['format']>[0];

/**
 * How one language says things: its translations, and its way to write numbers, money, days and lists. Knows nothing
 * of requests; those who answer people choose one.
 */
export class Language {
  private readonly numbers: Intl.NumberFormat;
  private readonly days: Intl.DateTimeFormat;
  private readonly alternatives: Intl.ListFormat;
  private readonly plurals: Intl.PluralRules;
  private readonly amounts = new Map<number, Intl.NumberFormat>();

  constructor(
    /** BCP 47, for `Content-Language`. */
    readonly code: string,
    private readonly catalogue: Catalogue,
    /** Whose conventions count where a language has several. */
    private readonly locale = code,
  ) {
    // No separator in four digits: typographers of all our languages agree, and years and limits read better.
    this.numbers = new Intl.NumberFormat(locale, { useGrouping: 'min2', maximumFractionDigits: 20 });
    this.days = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    this.alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
    this.plurals = new Intl.PluralRules(locale);
  }

  /** The template in this language; the English one where there is no translation, which a test does not allow. */
  template(english: string): string {
    return this.catalogue[english] ?? english;
  }

  number(value: number): string {
    return this.numbers.format(value);
  }

  /** `2020-10-26` in English, where the order of day and month divides readers; `26 octobre 2020` elsewhere. */
  day(date: string): string {
    if (this.code === 'en') return date;
    const text = this.days.format(new Date(`${calendarDate(date)}T00:00:00Z`));
    return this.code === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text;
  }

  /** The amount with all its decimals: `USD 1,500,000.00` in English, the currency behind the number elsewhere. */
  money(money: Money): string {
    if (this.code === 'en') return money.toString();
    return `${this.amount(money)}\u00a0${money.currency}`;
  }

  /** `a, b or c`. */
  either(texts: readonly string[]): string {
    return this.alternatives.format(texts);
  }

  /** Does this count take the singular? Zero does in French. */
  isSingular(count: number): boolean {
    return this.plurals.select(count) === 'one';
  }

  private amount({ amount, currency }: Money): string {
    const decimals = minorUnits(currency);
    let format = this.amounts.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(this.locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      this.amounts.set(decimals, format);
    }
    return format.format(amount as ExactNumber);
  }
}

/** The language that the sentences in the code are written in, with the conventions of the United Nations. */
export const ENGLISH = new Language('en', {}, 'en-GB');
