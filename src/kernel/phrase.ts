import { isCalendarDate } from './calendar-date.js';
import { ENGLISH, type Language } from './language.js';
import { Money } from './money.js';

/** What a sentence may hold: texts are taken as they are, all else is written in the manner of the language. */
export type PhraseValue = string | number | Money | Phrase | readonly PhraseValue[];

/**
 * Words for people, in no language yet: an English sentence with the values in it, kept apart. Rules say things where
 * they find them; the answer to a person is in that person's language. As text (logs, the record) it is English.
 */
export abstract class Phrase {
  abstract in(language: Language): string;

  toString(): string {
    return this.in(ENGLISH);
  }

  toJSON(): string {
    return this.toString();
  }
}

/** An English sentence with values; its template with `{0}`, `{1}` … is the key of the translations. */
class Sentence extends Phrase {
  constructor(
    private readonly template: string,
    private readonly values: readonly PhraseValue[],
  ) {
    super();
  }

  in(language: Language): string {
    const template = language.template(this.template);
    if (this.values.length === 0) return template;
    return template.replaceAll(/\{(\d+)\}/g, (hole, index: string) =>
      textOf(this.values[Number(index)] ?? hole, language),
    );
  }
}

/** One of two sentences, by a count. */
class Counted extends Phrase {
  constructor(
    private readonly count: number,
    private readonly one: Phrase,
    private readonly other: Phrase,
  ) {
    super();
  }

  in(language: Language): string {
    return (language.isSingular(this.count) ? this.one : this.other).in(language);
  }
}

/** Alternatives, joined by the language's word for "or". */
class Alternatives extends Phrase {
  constructor(private readonly values: readonly PhraseValue[]) {
    super();
  }

  in(language: Language): string {
    return language.either(this.values.map((value) => textOf(value, language)));
  }
}

/**
 * Says an English sentence that can be translated: say`${money} is left in area ${area}`. Write whole sentences, since
 * languages put parts in other orders; a value that is itself words is a phrase.
 */
export function say(texts: TemplateStringsArray, ...values: readonly PhraseValue[]): Phrase {
  return new Sentence(templateOf(texts), values);
}

/** The sentence for one or for several, as each language counts; both hold the count where it is to be read. */
export function counted(count: number, one: Phrase, other: Phrase): Phrase {
  return new Counted(count, one, other);
}

/** `a, b or c`. */
export function either(values: readonly PhraseValue[]): Phrase {
  return new Alternatives(values);
}

/** The key of a tagged template: its texts with numbered holes between them. */
export function templateOf(texts: readonly string[]): string {
  return texts.reduce((key, text, index) => `${key}{${index - 1}}${text}`);
}

function textOf(value: PhraseValue, language: Language): string {
  if (typeof value === 'string') return isCalendarDate(value) ? language.day(value) : value;
  if (typeof value === 'number') return language.number(value);
  if (value instanceof Phrase) return value.in(language);
  if (value instanceof Money) return language.money(value);
  return value.map((one) => textOf(one, language)).join(', ');
}
