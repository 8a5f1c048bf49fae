import type { Phrase } from '../../../kernel/index.js';
import type { ReferenceKind } from '../../../reference/index.js';

/** Sections of the form, in the order in which authors meet them; the last one checks and submits. */
export const FORM_SECTIONS = [
  'about',
  'alignment',
  'principles',
  'narrative',
  'budget',
  'partners',
  'letters',
  'submit',
] as const;
export type FormSection = (typeof FORM_SECTIONS)[number];

interface AnyField {
  /** Where the form asks for it. */
  section: FormSection;
  /** Shown to everybody once the note is in the pipeline. */
  public: boolean;
  /** Part of an edition: the booklet and the data files. */
  printed: boolean;
  /** One sentence for the OpenAPI file. */
  doc?: string;
  /** Said when a note without it is submitted; a field without this sentence may stay empty. */
  needed?: Phrase;
}

/** One line of text. */
interface LineField extends AnyField {
  kind: 'line';
  /** Characters. */
  max: number;
}

/**
 * A text of any length. Where it is public or printed, pages, booklet and data files show it below a heading without
 * further code; the other kinds have places of their own there.
 */
interface ProseField extends AnyField {
  kind: 'prose';
  /** Characters. */
  max: number;
  /** Part of the narrative that the form asks for just before it; both are in one section. */
  after?: string;
  /** Header of its column in pipeline.csv; without one it is in pipeline.json only. */
  column?: string;
}

/** One of a closed list of words. */
interface ChoiceField extends AnyField {
  kind: 'choice';
  choices: readonly string[];
  /** What holds when nothing is chosen; without it a draft may leave the choice open. */
  initial?: string;
}

/** A whole number that people type. */
interface CountField extends AnyField {
  kind: 'count';
  min: number;
  max: number;
}

/** A code or a number of the reference data. */
interface CodeField extends AnyField {
  kind: 'code' | 'number';
  of: ReferenceKind;
}

/** Distinct codes or numbers of the reference data, in the order given. */
interface CodesField extends AnyField {
  kind: 'codes' | 'numbers';
  of: ReferenceKind;
  /** Most entries. */
  most: number;
}

/** Several texts that are told in one go. */
interface StoryField extends AnyField {
  kind: 'story';
  /** Name of its schema in the OpenAPI file. */
  schema: string;
  /** Characters of each part. */
  max: number;
  parts: Readonly<Record<string, { doc: string; needed: Phrase }>>;
}

/** A score with the reason for it. */
interface MarkerField extends AnyField {
  kind: 'marker';
  /** Name of its schema in the OpenAPI file. */
  schema: string;
  /** Characters of the reason. */
  max: number;
  scores: readonly string[] | { min: number; max: number };
}

/** Rows of a shape of their own; each such field brings its classes, its component and its checks. */
interface RowsField extends AnyField {
  kind: 'rows';
  /** Most rows. */
  most: number;
}

/** What the catalogue says about one field of a note. */
export type NoteField =
  | LineField
  | ProseField
  | ChoiceField
  | CountField
  | CodeField
  | CodesField
  | StoryField
  | MarkerField
  | RowsField;

export type FieldKind = NoteField['kind'];

/** The declaration of a field of the kind. */
export type FieldOfKind<Kind extends FieldKind> = OfKind<NoteField, Kind>;

type OfKind<Field extends NoteField, Kind extends FieldKind> = Field extends NoteField
  ? Kind extends Field['kind']
    ? Field & { kind: Kind }
    : never
  : never;
