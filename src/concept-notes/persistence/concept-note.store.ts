import { Injectable } from '@nestjs/common';
import { SqlFilter, UnitOfWork, type VisibleRows } from '../../platform/database/index.js';
import type { NoteState } from '../domain/concept-note.workflow.js';
import { FIELD_NAMES } from '../domain/fields/note-fields.js';
import { type NoteContent, requestedTotal } from '../domain/note-content.js';
import { ConceptNoteEntity } from './concept-note.entity.js';
import { ConceptNoteVersionEntity } from './concept-note-version.entity.js';
import { addLists, NOTE_LISTS, type PrincipleCodes, replaceLists } from './note-lists.js';
import { NOTE_COLUMNS, type NoteRow, type StoredNote, withWholeContent } from './note-row.js';
import { searchedContent } from './searched-content.js';

/** Fields with a column of their own, because lists filter, sort or add up by them. */
const COLUMNS = ['title', 'window', 'scope', 'conveningEntity', 'primaryArea', 'durationMonths'] as const;

/** All other fields that are no lists are kept in the column `content`; a new one needs nothing here. */
const KEPT_AS_JSON = FIELD_NAMES.filter(
  (name) => !(name in NOTE_LISTS) && !COLUMNS.some((column) => column === name),
);

/** Who writes, by the name that they have now. */
export interface Writing {
  by: { id: string; name: string };
  now: Date;
}

/** Working copies of concept notes. */
@Injectable()
export class ConceptNoteStore {
  constructor(private readonly uow: UnitOfWork) {}

  /** The next free reference of the year; holds the year's counter until the transaction ends, so no number is lost. */
  async nextReference(year: number): Promise<string> {
    const [row] = await this.uow.execute<{ last: number }>(
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
    const rows = await this.uow.execute<{ id: string }>(
      `select id from concept_note where id = any($1) order by id for update`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Locks the note when it is one of the visible rows of `concept_note n`; answers whether it is. */
  async lockVisible(id: string, visible: VisibleRows): Promise<boolean> {
    const { sql, parameters } = new SqlFilter(visible).where('n.id = ?', id);
    const rows = await this.uow.execute(`select n.id from concept_note n ${sql} for update of n`, parameters);
    return rows.length > 0;
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
  async add(note: { id: string; reference: string; content: NoteContent }, writing: Writing): Promise<void> {
    const { id, reference, content } = note;
    const { by, now } = writing;
    const { principles, ...derived } = await this.derive(reference, content);
    await this.uow.writer(ConceptNoteEntity).insert({
      ...columnsOf(content),
      ...derived,
      id,
      reference,
      state: 'draft',
      stateSince: now,
      version: 0,
      revision: 1,
      createdAt: now,
      createdBy: by.id,
      submittedAt: null,
      updatedAt: now,
      writtenBy: by.id,
      writtenByName: by.name,
    });
    await addLists(this.uow, id, content, principles);
  }

  /** Writes the content of a locked note and counts the change; answers the note as it is then. */
  async write(note: StoredNote, content: NoteContent, { by, now }: Writing): Promise<StoredNote> {
    const { principles, ...derived } = await this.derive(note.reference, content);
    const revision = note.revision + 1;
    await this.uow.writer(ConceptNoteEntity).update(
      { id: note.id },
      {
        ...columnsOf(content),
        ...derived,
        revision,
        updatedAt: now,
        writtenBy: by.id,
        writtenByName: by.name,
      },
    );
    await replaceLists(this.uow, note.id, { before: note.content, after: content }, principles);
    return { ...note, content, revision, updatedAt: now, writtenBy: by };
  }

  /** Moves locked notes to another state and counts the change of each. */
  async move(ids: readonly string[], state: NoteState, now: Date): Promise<void> {
    await this.uow.execute(
      `update concept_note set state = $2, state_since = $3, updated_at = $3, revision = revision + 1 where id = any($1)`,
      [ids, state, now],
    );
  }

  /** Freezes the content of a locked note as its next version, together with the move to `submitted`. */
  async freeze(note: StoredNote, { by, now }: Writing): Promise<number> {
    const { id, content } = note;
    const version = note.version + 1;
    await this.uow.writer(ConceptNoteVersionEntity).insert({
      noteId: id,
      number: version,
      content,
      requested: requestedTotal(content),
      submittedAt: now,
      submittedBy: by.id,
      submittedByName: by.name,
    });
    await this.uow.writer(ConceptNoteEntity).update(
      { id },
      {
        state: 'submitted',
        stateSince: now,
        submittedAt: now,
        updatedAt: now,
        version,
        revision: note.revision + 1,
      },
    );
    return version;
  }

  /** What the database works out from the content: the words of the search, the title to sort by, codes of principles. */
  private async derive(
    reference: string,
    content: NoteContent,
  ): Promise<{ search: string; sortTitle: string; principles: PrincipleCodes }> {
    const [row] = await this.uow.query<{ search: string; sortTitle: string; principles: PrincipleCodes }>(
      `select concept_note_search($1, $2)::text as search, left(lower(unaccent($3)), 60) as "sortTitle",
          (select coalesce(jsonb_object_agg(given, p.code), '{}') from unnest($4::text[]) given
             join guiding_principle p on p.code = given or lower(p.title_en) = lower(given)) as principles`,
      [
        reference,
        JSON.stringify(searchedContent(content)),
        content.title ?? '',
        content.principles.map(({ name }) => name),
      ],
    );
    return row!;
  }
}

type Columns = Pick<NoteContent, (typeof COLUMNS)[number]>;

function columnsOf(content: NoteContent) {
  const { title, window, scope, conveningEntity, primaryArea, durationMonths } = content;
  const columns: Columns = { title, window, scope, conveningEntity, primaryArea, durationMonths };
  const kept: Partial<NoteContent> = Object.fromEntries(KEPT_AS_JSON.map((name) => [name, content[name]]));
  return { ...columns, requested: requestedTotal(content), content: kept };
}
