import { FORM_SECTIONS, formKeys, NOTE_FIELDS, PUBLIC_TEXTS } from './concept-notes/index.js';

/** Marks an object whose members the web application reads as literal types. */
const constant = (name: string, value: unknown) =>
  `export const ${name} = ${JSON.stringify(value)} as const;\n`;

/**
 * What the web application knows of the fields of a note, as TypeScript: the kind of each, the order of the form, and the
 * texts for everybody. Limits are not in it; the form reads those from the OpenAPI file.
 */
export function noteFieldsModule(): string {
  const fields = Object.fromEntries(
    Object.entries(NOTE_FIELDS).map(([name, field]) => [
      name,
      { kind: field.kind, ...('parts' in field ? { parts: Object.keys(field.parts) } : {}) },
    ]),
  );
  const sections = Object.fromEntries(FORM_SECTIONS.map((section) => [section, formKeys(section)]));
  return [
    '// Written by `npm run note-fields` from src/concept-notes/domain/fields/note-fields.ts; do not edit by hand.\n',
    '/** The fields of a concept note, each with its kind. */',
    constant('NOTE_FIELDS', fields),
    '/** What each section of the form asks for, in order. */',
    constant('NOTE_SECTIONS', sections),
    '/** Texts that the public page of a programme shows below a heading each. */',
    constant('PUBLIC_TEXTS', PUBLIC_TEXTS),
  ].join('\n');
}
