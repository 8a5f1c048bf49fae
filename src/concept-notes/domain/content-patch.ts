import { FIELD_NAMES, type FieldName, fieldOf } from './fields/note-fields.js';
import { emptyContent, type NoteContent } from './note-content.js';

/** What an edit sends: what is absent stays, null clears (RFC 7396); lists are replaced as a whole. */
export type ContentPatch = { [Name in FieldName]?: unknown };

/** The content after the edit; members of the narrative and of the markers are merged one by one. */
export function patched(content: NoteContent, patch: ContentPatch): NoteContent {
  const empty = emptyContent();
  const result: Record<string, unknown> = { ...content };
  for (const name of FIELD_NAMES) {
    const given = patch[name];
    if (given === undefined) continue;
    result[name] = given === null ? empty[name] : merged(name, content[name], given);
  }
  return result as unknown as NoteContent;
}

function merged(name: FieldName, before: unknown, given: unknown): unknown {
  const { kind } = fieldOf(name);
  if (kind === 'story') return overlay(before, given);
  if (kind === 'marker') return overlay(before ?? { score: null, justification: null }, given);
  return name === 'principles'
    ? (given as { name: string; how?: string | null }[]).map((one) => ({
        name: one.name,
        how: one.how ?? null,
      }))
    : given;
}

function overlay(before: unknown, given: unknown): object {
  const said = Object.entries(given as object).filter(([, value]) => value !== undefined);
  return { ...(before as object), ...Object.fromEntries(said) };
}
