import { NOTE_FIELDS, NOTE_SECTIONS } from '../../api/note-fields.js';

type Catalogue = typeof NOTE_FIELDS;

/** A field of the note. */
export type Field = keyof Catalogue;

type Kind = Catalogue[Field]['kind'];

/** The fields of some kinds. */
export type OfKind<Wanted extends Kind> = {
  [Name in Field]: Catalogue[Name]['kind'] extends Wanted ? Name : never;
}[Field];

/** A part of the narrative. */
export type NarrativePart = Catalogue['narrative']['parts'][number];

/** A section of the form. */
export type Section = keyof typeof NOTE_SECTIONS;

/** What is asked for, saved and compared by itself: a field, or one part of the narrative. */
export type Key = (typeof NOTE_SECTIONS)[Section][number];

/** All fields. */
export const FIELDS = Object.keys(NOTE_FIELDS) as Field[];

/** The sections of the form, in order; the last one checks and submits. */
export const SECTIONS = Object.keys(NOTE_SECTIONS) as Section[];

/** Everything that is saved by itself, in the order of the form. */
export const KEYS: readonly Key[] = SECTIONS.flatMap((section) => keysOf(section));

/** What a section asks for, in order. */
export function keysOf(section: Section): readonly Key[] {
  return NOTE_SECTIONS[section];
}

/** The part of the narrative that a key stands for; null for a field. */
export function narrativePart(key: Key): NarrativePart | null {
  return key.startsWith('narrative.') ? (key.slice('narrative.'.length) as NarrativePart) : null;
}

/** Is it the name of a field? */
export function isField(name: string): name is Field {
  return name in NOTE_FIELDS;
}

/** Is it a field of this kind? */
export function isOfKind<Wanted extends Kind>(name: string, kind: Wanted): name is OfKind<Wanted> {
  return isField(name) && NOTE_FIELDS[name].kind === kind;
}
