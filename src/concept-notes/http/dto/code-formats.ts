import { type Phrase, say } from '../../../kernel/index.js';
import { AREA_NUMBER } from '../../../reference/index.js';
import type { NameOfKind, NOTE_FIELDS } from '../../domain/fields/note-fields.js';

/** An ISO 3166 alpha-3 code as text. */
export const COUNTRY_CODE = {
  max: 20,
  pattern: /^[A-Z]{3}$/,
  hint: say`Enter an ISO 3166 alpha-3 code, such as THA.`,
};

/** The code of a UN organization as text. */
export const ENTITY_CODE = { min: 1, max: 40, example: 'IOM' };

/** Kinds of codes that the fields of a note hold as text. */
type TextCode = (typeof NOTE_FIELDS)[NameOfKind<'code' | 'codes'>]['of'];

interface CodeFormat {
  max: number;
  min?: number;
  pattern?: RegExp;
  hint?: Phrase;
  example?: string;
}

/** Kinds of numbers that the fields of a note hold. */
type NumberCode = (typeof NOTE_FIELDS)[NameOfKind<'number' | 'numbers'>]['of'];

/** Bounds of these numbers; which of them exist is looked up. */
export const NUMBER_BOUNDS: Readonly<Record<NumberCode, { min: number; max: number }>> = {
  area: AREA_NUMBER,
  objective: { min: 1, max: 99 },
};

/** How each of these codes is written. */
export const CODE_FORMATS: Readonly<Record<TextCode, CodeFormat>> = {
  country: COUNTRY_CODE,
  entity: ENTITY_CODE,
  'sdg-target': {
    max: 5,
    pattern: /^[1-9][0-9]?\.([1-9][0-9]?|[a-d])$/,
    hint: say`Enter SDG targets such as 10.7.`,
  },
};
