import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import type { NoteState } from '../domain/concept-note.workflow.js';
import { FIELD_NAMES, type FieldName } from '../domain/fields/note-fields.js';
import { type NoteContent, requestedTotal } from '../domain/note-content.js';
import { insertContentParts, removeContentParts } from './content-parts.sql.js';
import { searchedContent } from './searched-content.js';
import { NOTE_COLUMNS, type NoteRow, type StoredNote, withWholeContent } from './note-row.js';

/** Fields that have columns or tables of their own, because lists filter, sort or add up by them. */
const KEPT_APART: ReadonlySet<FieldName> = new Set([
  'title',
  'window',
  'scope',
  'conveningEntity',
  'primaryArea',
  'durationMonths',
  'countries',
  'entityBudgets',
  'budgetLines',
  'otherAreas',
  'objectives',
  'principles',
  'sdgTargets',
  'endorsements',
]);

/** All other fields are kept in the column `content`; a new one needs nothing here. */
const KEPT_AS_JSON = FIELD_NAMES.filter((name) => !KEPT_APART.has(name));

/** Working copies of concept notes. */
@Injectable()
export class ConceptNoteStore {
  constructor(private readonly uow: UnitOfWork) {}

  /** The next free reference of the year; holds the year's counter until the transaction ends, so no number is lost. */
  async nextReference(year: number): Promise<string> {
    const [row] = await this.uow.manager.query<{ last: number }[]>(
      `insert into concept_note_counter (year, last) values ($1, 1)
       on conflict (year) do update set last = concept_note_counter.last + 1 returning last`,
      [year],
    );
    return `CN-${year}-${String(row!.last).padStart(4, '0')}`;
  }

  /**
   * Locks the notes in the order of their ids and answers those that there are. The content is to be read afterwards, in
   * a statement of its own: one that waited for the lock still sees the rows of the child tables as they were before.
   */
  async lock(ids: readonly string[]): Promise<string[]> {
    const rows = await this.uow.manager.query<{ id: string }[]>(
      `select id from concept_note where id = any($1) order by id for update`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** The note, or null; lock it first if it is going to be changed. */
  async find(id: string): Promise<StoredNote | null> {
    const [row] = await this.uow.query<NoteRow>(
      `select ${NOTE_COLUMNS} from concept_note n where n.id = $1`,
      [id],
    );
    return row ? withWholeContent(row) : null;
  }

  /** Adds a draft. */
  async add(note: {
    id: string;
    reference: string;
    content: NoteContent;
    by: { id: string; name: string };
    now: Date;
  }): Promise<void> {
    const { id, reference, content, by, now } = note;
    await this.uow.manager.query(
      `insert into concept_note (id, reference, state, state_since, created_at, created_by, updated_at, written_by,
         fund_window, title, sort_title, scope, convening_entity, primary_area, duration_months, requested, content, search,
         written_by_name)
       values ($1, $2, 'draft', $3, $3, $4, $3, $4, $5, $6, left(lower(unaccent($7)), 60), $8, $9, $10, $11, $12, $13,
         concept_note_search($2, $14), $15)`,
      [id, reference, now, by.id, ...columnsOf(content), JSON.stringify(searchedContent(content)), by.name],
    );
    await insertContentParts(this.uow.manager, id, content);
  }

  /** Writes the content of a locked note and counts the change. */
  async write(
    note: StoredNote,
    content: NoteContent,
    by: { id: string; name: string },
    now: Date,
  ): Promise<void> {
    await this.uow.manager.query(
      `update concept_note set revision = revision + 1, updated_at = $2, fund_window = $3, title = $4,
         sort_title = left(lower(unaccent($5)), 60), scope = $6, convening_entity = $7, primary_area = $8, duration_months = $9,
         requested = $10, content = $11, search = concept_note_search(reference, $12), written_by = $13,
         written_by_name = $14 where id = $1`,
      [note.id, now, ...columnsOf(content), JSON.stringify(searchedContent(content)), by.id, by.name],
    );
    await removeContentParts(this.uow.manager, note.id);
    await insertContentParts(this.uow.manager, note.id, content);
  }

  /** Moves locked notes to another state and counts the change of each. */
  async move(ids: readonly string[], state: NoteState, now: Date): Promise<void> {
    await this.uow.manager.query(
      `update concept_note set state = $2, state_since = $3, updated_at = $3, revision = revision + 1 where id = any($1)`,
      [ids, state, now],
    );
  }

  /** Freezes the content of a locked note as its next version, together with the move to `submitted`. */
  async freeze(
    note: StoredNote,
    content: NoteContent,
    by: { id: string; name: string },
    now: Date,
  ): Promise<number> {
    const [row] = await this.uow.manager.query<{ number: number }[]>(
      `insert into concept_note_version (note_id, number, content, requested, submitted_at, submitted_by, submitted_by_name)
       values ($1, $2, $3, $4, $5, $6, $7) returning number`,
      [
        note.id,
        note.version + 1,
        JSON.stringify(content),
        requestedTotal(content).amount,
        now,
        by.id,
        by.name,
      ],
    );
    await this.uow.manager.query(
      `update concept_note set state = 'submitted', state_since = $2, submitted_at = $2, updated_at = $2, version = $3,
         revision = revision + 1 where id = $1`,
      [note.id, now, row!.number],
    );
    return row!.number;
  }
}

function columnsOf(content: NoteContent): unknown[] {
  return [
    content.window,
    content.title,
    content.title ?? '',
    content.scope,
    content.conveningEntity,
    content.primaryArea,
    content.durationMonths,
    requestedTotal(content).amount,
    JSON.stringify(Object.fromEntries(KEPT_AS_JSON.map((name) => [name, content[name]]))),
  ];
}
