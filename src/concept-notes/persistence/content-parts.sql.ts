import type { EntityManager } from 'typeorm';
import type { NoteContent } from '../domain/note-content.js';

const rows = (member: string) =>
  `jsonb_array_elements($2::jsonb -> '${member}') with ordinality as r (value, position)`;

const insertPart = (name: string, columns: string, values: string, member: string, join = '') =>
  `${name} as (insert into concept_note_${name} (note_id, ${columns}, position)
     select $1::uuid, ${values}, r.position from ${rows(member)} ${join})`;

const code = `r.value #>> '{}'`;
const amount = `(r.value #>> '{amount,amount}')::numeric`;

const INSERT = `with ${[
  insertPart('country', 'country', code, 'countries'),
  insertPart('entity', 'entity, amount', `r.value ->> 'entity', ${amount}`, 'entityBudgets'),
  insertPart(
    'budget_line',
    'category, entity, amount',
    `r.value ->> 'category', r.value ->> 'entity', ${amount}`,
    'budgetLines',
  ),
  insertPart('area', 'area', `(${code})::smallint`, 'otherAreas'),
  insertPart('objective', 'objective', `(${code})::smallint`, 'objectives'),
  insertPart(
    'principle',
    'principle, how',
    `p.code, r.value ->> 'how'`,
    'principles',
    `join guiding_principle p on p.code = r.value ->> 'name' or lower(p.title_en) = lower(r.value ->> 'name')`,
  ),
  insertPart('sdg_target', 'target', code, 'sdgTargets'),
  insertPart(
    'endorsement',
    'country, attachment_id',
    `r.value ->> 'country', (r.value ->> 'attachmentId')::uuid`,
    'endorsements',
  ),
].join(',\n')} select 1`;

const PARTS = [
  'country',
  'entity',
  'budget_line',
  'area',
  'objective',
  'principle',
  'sdg_target',
  'endorsement',
] as const;

const REMOVE = `with ${PARTS.map((part) => `${part} as (delete from concept_note_${part} where note_id = $1)`).join(', ')} select 1`;

/** Writes the rows of all lists of a note that has none yet, in one statement. */
export async function insertContentParts(
  db: EntityManager,
  noteId: string,
  content: NoteContent,
): Promise<void> {
  await db.query(INSERT, [noteId, JSON.stringify(content)]);
}

/** Removes the rows of all lists of a note, in one statement. */
export async function removeContentParts(db: EntityManager, noteId: string): Promise<void> {
  await db.query(REMOVE, [noteId]);
}
