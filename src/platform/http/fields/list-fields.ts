import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isId } from '../../../kernel/index.js';
import { field, type FieldOptions } from './field.js';

interface ListOptions extends FieldOptions {
  /** Largest number of entries; defaults to 200. */
  maxItems?: number;
}

const ARRAY = { message: 'Write this as a list.' };
const UNIQUE = { message: 'Name each entry once.' };
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const OBJECT = { validate: isObject, defaultMessage: () => 'Write this as an object.' };
/** The library takes a list in the place of an object and looks inside it; we do not. */
const OBJECTS = {
  validate: (value: unknown) => !Array.isArray(value) || value.every(isObject),
  defaultMessage: () => 'Write each entry as an object.',
};
const tooMany = (max: number) => ({ message: `Give at most ${max} entries.` });

/** A list of distinct texts, such as codes. */
export function TextListField(
  options: ListOptions & { max?: number; pattern?: RegExp; hint?: string; choices?: readonly string[] },
): PropertyDecorator {
  const { maxItems = 200, max = 100, pattern, hint, choices } = options;
  const items = {
    type: 'string',
    maxLength: max,
    ...(pattern ? { pattern: pattern.source } : {}),
    ...(choices ? { enum: [...choices] } : {}),
  };
  return field(
    options,
    { type: 'array', items, maxItems, uniqueItems: true } as never,
    IsArray(ARRAY),
    ArrayMaxSize(maxItems, tooMany(maxItems)),
    ArrayUnique(UNIQUE),
    IsString({ each: true, message: 'Write each entry as text.' }),
    MaxLength(max, { each: true, message: `Write at most ${max} characters in each entry.` }),
    ...(pattern
      ? [Matches(pattern, { each: true, message: hint ?? 'An entry is not in the right form.' })]
      : []),
    ...(choices
      ? [IsIn(choices as string[], { each: true, message: `Choose from: ${choices.join(', ')}.` })]
      : []),
  );
}

/** A list of distinct whole numbers. */
export function IntListField(options: ListOptions & { min: number; max: number }): PropertyDecorator {
  const { maxItems = 200, min, max } = options;
  const message = `Write whole numbers from ${min} to ${max}.`;
  return field(
    options,
    {
      type: 'array',
      items: { type: 'integer', minimum: min, maximum: max },
      maxItems,
      uniqueItems: true,
    } as never,
    IsArray(ARRAY),
    ArrayMaxSize(maxItems, tooMany(maxItems)),
    ArrayUnique(UNIQUE),
    IsInt({ each: true, message }),
    Min(min, { each: true, message }),
    Max(max, { each: true, message }),
  );
}

/** A list of distinct identifiers of this system. */
export function IdListField(options: ListOptions = {}): PropertyDecorator {
  const { maxItems = 200 } = options;
  return field(
    options,
    { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems, uniqueItems: true } as never,
    IsArray(ARRAY),
    ArrayMaxSize(maxItems, tooMany(maxItems)),
    ArrayUnique(UNIQUE),
    ValidateBy(
      {
        name: 'id',
        validator: { validate: isId, defaultMessage: () => 'This is not an identifier of this system.' },
      },
      { each: true },
    ),
  );
}

/** A list of objects of one DTO class. */
export function ObjectListField(
  type: () => Function,
  options: ListOptions & { minItems?: number } = {},
): PropertyDecorator {
  const { maxItems = 200, minItems = 0 } = options;
  return field(
    options,
    { type: () => type(), isArray: true, maxItems, ...(minItems ? { minItems } : {}) },
    IsArray(ARRAY),
    ...(minItems ? [ArrayMinSize(minItems, { message: `Give at least ${minItems}.` })] : []),
    ArrayMaxSize(maxItems, tooMany(maxItems)),
    Type(type),
    ValidateBy({ name: 'objects', validator: OBJECTS }),
    ValidateNested({ each: true, message: 'Each entry must be an object.' }),
  );
}

/** One nested object of a DTO class. */
export function ObjectField(type: () => Function, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: () => type() },
    Type(type),
    ValidateBy({ name: 'object', validator: OBJECT }),
    ValidateNested({ message: 'Write this as an object.' }),
  );
}
