import type { NoteContent } from '../note-content.js';
import { type FieldName, fieldOf, type NameOfKind, namesOfKind, NOTE_FIELDS } from './note-fields.js';

type Catalogue = typeof NOTE_FIELDS;
type ProseWith<Trait extends object> = {
  [Name in NameOfKind<'prose'>]: Catalogue[Name] extends Trait ? Name : never;
}[NameOfKind<'prose'>];

/** Texts that the public page of a programme shows below a heading each. */
export type PublicText = ProseWith<{ public: true }>;

/** Texts that an edition prints below a heading each. */
export type PrintedText = ProseWith<{ printed: true }>;

/** The public fields that have a place of their own instead. */
export type PublicPlaced = Placed<{ public: true }>;

/** The printed fields that have a place of their own instead. */
export type PrintedPlaced = Placed<{ printed: true }>;

type Placed<Trait extends object> = {
  [Name in Exclude<FieldName, NameOfKind<'prose'>>]: Catalogue[Name] extends Trait ? Name : never;
}[Exclude<FieldName, NameOfKind<'prose'>>];

/** See {@link PublicText}, in the order of the form. */
export const PUBLIC_TEXTS = namesOfKind('prose').filter(
  (name): name is PublicText => NOTE_FIELDS[name].public,
);

/** See {@link PrintedText}, in the order of the form. */
export const PRINTED_TEXTS = namesOfKind('prose').filter(
  (name): name is PrintedText => NOTE_FIELDS[name].printed,
);

/** The public texts of a note. */
export function publicTexts(content: NoteContent): Pick<NoteContent, PublicText> {
  return Object.fromEntries(PUBLIC_TEXTS.map((name) => [name, content[name]])) as Pick<
    NoteContent,
    PublicText
  >;
}

/** The header of the text's column in pipeline.csv; null when the table goes without it. */
export function columnOf(name: PrintedText): string | null {
  const field = fieldOf(name);
  return (field.kind === 'prose' && field.column) || null;
}
