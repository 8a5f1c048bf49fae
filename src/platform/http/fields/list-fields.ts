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
import { isId, type Phrase, say } from '../../../kernel/index.js';
import { field, type FieldOptions } from './field.js';
import { told } from './told.js';

interface ListOptions extends FieldOptions {
  /** Largest number of entries; defaults to 200. */
  maxItems?: number;
}

const EACH = { each: true };
const ARRAY = told(say`This must be a list.`);
const UNIQUE = told(say`List each entry only once.`);
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The library takes a list in the place of an object and looks inside it; we do not. */
const allObjects = (value: unknown) => !Array.isArray(value) || value.every(isObject);
const tooMany = (max: number) => told(say`Enter at most ${max} entries.`);

const AN_OBJECT = say`This must be an object.`;

/** A list of distinct texts, such as codes. */
export function TextListField(
  options: ListOptions & { max?: number; pattern?: RegExp; hint?: Phrase; choices?: readonly string[] },
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
    IsString(told(say`Each entry must be text.`, EACH)),
    MaxLength(max, told(say`Enter at most ${max} characters in each entry.`, EACH)),
    ...(pattern ? [Matches(pattern, told(hint ?? say`An entry has the wrong format.`, EACH))] : []),
    ...(choices ? [IsIn(choices as string[], told(say`Choose from: ${choices}.`, EACH))] : []),
  );
}

/** A list of distinct whole numbers. */
export function IntListField(options: ListOptions & { min: number; max: number }): PropertyDecorator {
  const { maxItems = 200, min, max } = options;
  const message = say`Enter whole numbers from ${min} to ${max}.`;
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
    IsInt(told(message, EACH)),
    Min(min, told(message, EACH)),
    Max(max, told(message, EACH)),
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
      { name: 'id', validator: { validate: isId } },
      told(say`This is not a valid identifier.`, EACH),
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
    ...(minItems ? [ArrayMinSize(minItems, told(say`Enter at least ${minItems}.`))] : []),
    ArrayMaxSize(maxItems, tooMany(maxItems)),
    Type(type),
    ValidateBy(
      { name: 'objects', validator: { validate: allObjects } },
      told(say`Each entry must be an object.`),
    ),
    ValidateNested(told(say`Each entry must be an object.`, EACH)),
  );
}

/** One nested object of a DTO class. */
export function ObjectField(type: () => Function, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: () => type() },
    Type(type),
    ValidateBy({ name: 'object', validator: { validate: isObject } }, told(AN_OBJECT)),
    ValidateNested(told(AN_OBJECT)),
  );
}
