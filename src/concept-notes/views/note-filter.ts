import type { Actor } from '../../access/index.js';
import { SqlFilter } from '../../platform/database/index.js';
import { type NoteState, NOTE_STATES } from '../domain/concept-note.workflow.js';
import { visibleNotes } from './note-visibility.js';

/** Which notes are meant; the same for the screen and for every export. Empty lists mean no restriction. */
export interface NoteFilter {
  states: readonly NoteState[];
  /** Primary thematic areas. */
  areas: readonly number[];
  /** ISO 3166 alpha-3 codes. */
  countries: readonly string[];
  entities: readonly string[];
  objectives: readonly number[];
  /** Words of a search. Each must be the start of a word of the note. */
  words: readonly string[];
}

/** More words than this add nothing to a search. */
const MOST_WORDS = 20;

/** The words of a search text: letters, digits and their marks. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, MOST_WORDS);
}

export function isNoteState(text: string): text is NoteState {
  return (NOTE_STATES as readonly string[]).includes(text);
}

/** The conditions on `concept_note n` for what the person may see and has asked for. */
export function conditionsOf(actor: Actor, filter: NoteFilter): SqlFilter {
  const listed = (values: readonly unknown[]) => (values.length > 0 ? values : undefined);
  const child = (table: string, column: string) =>
    `exists (select from concept_note_${table} f where f.note_id = n.id and f.${column} = any(?))`;
  return new SqlFilter(visibleNotes(actor))
    .where('n.state = any(?::text[])', listed(filter.states))
    .where('n.primary_area = any(?::smallint[])', listed(filter.areas))
    .where(child('country', 'country'), listed(filter.countries))
    .where(child('entity', 'entity'), listed(filter.entities))
    .where(child('objective', 'objective'), listed(filter.objectives))
    .where(
      `n.search @@ (select to_tsquery('simple', string_agg(quote_literal(unaccent(w)) || ':*', ' & '))
      from unnest(?::text[]) w)`,
      listed(filter.words),
    );
}
