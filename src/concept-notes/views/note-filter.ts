import type { Actor } from '../../access/index.js';
import { type NoteState, NOTE_STATES } from '../domain/concept-note.workflow.js';
import { visibleTo } from './note-visibility.js';

/** Which notes are meant; the same for the screen and for every export. Empty lists mean no restriction. */
export interface NoteFilter {
  states: readonly NoteState[];
  /** Primary thematic areas. */
  areas: readonly number[];
  /** ISO 3166 alpha-3 codes. */
  countries: readonly string[];
  entities: readonly string[];
  objectives: readonly number[];
  /** Words of a search; all of them must begin a word of the note. */
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

/** The conditions on `concept_note n` for what the person may see and has asked for; parameters from `$1` on. */
export function conditionsOf(actor: Actor, filter: NoteFilter): { sql: string[]; parameters: unknown[] } {
  const visible = visibleTo(actor, 1);
  const sql = [visible.sql];
  const parameters = [...visible.parameters];
  const add = (values: readonly unknown[], condition: (parameter: string) => string) => {
    if (values.length === 0) return;
    parameters.push(values);
    sql.push(condition(`$${parameters.length}`));
  };
  const child = (table: string, column: string) => (parameter: string) =>
    `exists (select from concept_note_${table} f where f.note_id = n.id and f.${column} = any(${parameter}))`;
  add(filter.states, (parameter) => `n.state = any(${parameter}::text[])`);
  add(filter.areas, (parameter) => `n.primary_area = any(${parameter}::smallint[])`);
  add(filter.countries, child('country', 'country'));
  add(filter.entities, child('entity', 'entity'));
  add(filter.objectives, child('objective', 'objective'));
  add(
    filter.words,
    (
      parameter,
    ) => `n.search @@ (select to_tsquery('simple', string_agg(quote_literal(unaccent(w)) || ':*', ' & '))
      from unnest(${parameter}::text[]) w)`,
  );
  return { sql, parameters };
}
