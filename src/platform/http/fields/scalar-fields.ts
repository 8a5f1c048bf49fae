import {
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { isCalendarDate, isId, type Phrase, say } from '../../../kernel/index.js';
import { field, fromQuery, type FieldOptions } from './field.js';
import { told } from './told.js';

interface TextOptions extends FieldOptions {
  /** Characters; defaults to 200. */
  max?: number;
  min?: number;
  pattern?: RegExp;
  /** Said when the pattern does not match. */
  hint?: Phrase;
  format?: string;
}

/** Text of limited length. */
export function TextField(options: TextOptions = {}): PropertyDecorator {
  const { min = 0, max = 200, pattern, format } = options;
  return field(
    options,
    {
      type: String,
      maxLength: max,
      ...(min ? { minLength: min } : {}),
      ...(pattern ? { pattern: pattern.source } : {}),
      ...(format ? { format } : {}),
    },
    IsString(told(say`This must be text.`)),
    MaxLength(max, told(say`Enter at most ${max} characters.`)),
    ...(min
      ? [
          MinLength(
            min,
            told(min === 1 ? say`This field is required.` : say`Enter at least ${min} characters.`),
          ),
        ]
      : []),
    ...(pattern ? [Matches(pattern, told(options.hint ?? say`This has the wrong format.`))] : []),
  );
}

/** A whole number between bounds. */
export function IntField(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const { min, max } = options;
  const message = say`Enter a whole number from ${min} to ${max}.`;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    ...fromQuery(options, (text) => (/^-?\d{1,9}$/.test(text) ? Number(text) : text)),
    IsInt(told(message)),
    Min(min, told(message)),
    Max(max, told(message)),
  );
}

/** A true-or-false choice. */
export function BooleanField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: Boolean },
    ...fromQuery(options, (text) => (text === 'true' ? true : text === 'false' ? false : text)),
    IsBoolean(told(say`Choose true or false.`)),
  );
}

/** One of a closed list of words. */
export function ChoiceField(choices: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, enum: [...choices] },
    IsIn(choices as string[], told(say`Choose one of: ${choices}.`)),
  );
}

/** A day that exists, `YYYY-MM-DD`. */
export function DateField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date', example: options.example ?? '2020-10-26' },
    ValidateBy(
      { name: 'date', validator: { validate: isCalendarDate } },
      told(say`Enter an existing date as year-month-day, such as 2020-10-26.`),
    ),
  );
}

/** An instant, RFC 3339 in UTC. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date-time', example: options.example ?? '2020-10-26T09:30:00.000Z' },
    ValidateBy(
      { name: 'instant', validator: { validate: isInstant } },
      told(say`Enter a date and time in UTC, such as 2020-10-26T09:30:00Z.`),
    ),
  );
}

/** An identifier that this system gave out. */
export function IdField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'uuid' },
    ValidateBy({ name: 'id', validator: { validate: isId } }, told(say`This is not a valid identifier.`)),
  );
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/.exec(value);
  return match !== null && isCalendarDate(match[1]);
}
