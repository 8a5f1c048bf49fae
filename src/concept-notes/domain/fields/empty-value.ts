import type { FieldKind, FieldOfKind, NoteField } from './field-kinds.js';

const nothing = () => null;
const noEntries = () => [];

const EMPTY: { [Kind in FieldKind]: (field: FieldOfKind<Kind>) => unknown } = {
  line: nothing,
  prose: nothing,
  choice: ({ initial }) => initial ?? null,
  count: nothing,
  code: nothing,
  number: nothing,
  codes: noEntries,
  numbers: noEntries,
  story: ({ parts }) => Object.fromEntries(Object.keys(parts).map((part) => [part, null])),
  marker: nothing,
  rows: noEntries,
};

/** The value of a field that nobody has filled in. */
export function emptyValue(field: NoteField): unknown {
  return (EMPTY[field.kind] as (field: NoteField) => unknown)(field);
}
