import { namesOfKind } from '../domain/fields/note-fields.js';
import type { NoteContent } from '../domain/note-content.js';

/**
 * The content as `concept_note_search` is to read it: that function looks into every text of `narrative`, so all the long
 * texts of the note are put there, and a new one is found without a migration.
 */
export function searchedContent(content: NoteContent): object {
  const { narrative, ...rest } = content;
  const names = namesOfKind('prose');
  const proses = Object.fromEntries(names.map((name) => [name, content[name]]));
  const others = Object.fromEntries(names.map((name) => [name, null]));
  return { ...rest, ...others, narrative: { ...narrative, ...proses } };
}
