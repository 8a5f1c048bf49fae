import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { instant } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, encodeCursor, invalidCursor, type Page, toPage } from '../../platform/paging/index.js';
import type { NoteState } from '../domain/concept-note.workflow.js';
import { daysBetween } from '../domain/days-between.js';
import { conditionsOf, type NoteFilter } from './note-filter.js';
import { type NoteSort, sortColumn, soundKeys } from './note-sort.js';

/** A note as a row of the list. */
export interface NoteListItem {
  id: string;
  reference: string;
  title: string | null;
  state: NoteState;
  countries: string[];
  scope: string | null;
  primaryArea: number | null;
  conveningEntity: string | null;
  entities: string[];
  requested: { amount: string; currency: string };
  durationMonths: number | null;
  submittedAt: string | null;
  updatedAt: string;
  version: number;
  daysInState: number;
}

interface ListRow extends Omit<NoteListItem, 'requested' | 'submittedAt' | 'updatedAt' | 'daysInState'> {
  requested: string;
  submittedAt: Date | null;
  updatedAt: Date;
  stateSince: Date;
  key: Date | string | number;
}

/** The list of concept notes: one statement a page, whatever the filter and however many notes there are. */
@Injectable()
export class ConceptNoteListView {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: Actor,
    filter: NoteFilter,
    { sort, limit, cursor }: { sort: NoteSort; limit: number; cursor?: string },
  ): Promise<Page<NoteListItem>> {
    const column = sortColumn(sort);
    const conditions = conditionsOf(actor, filter);
    if (cursor !== undefined) {
      const keys = decodeCursor(cursor, sort, 2);
      if (!soundKeys(sort, keys)) throw invalidCursor();
      const [key, id] = keys;
      conditions.where(
        `(${column.sql}, n.id) ${column.beyond} (?::${column.type}, ${conditions.parameter(id)}::uuid)`,
        key,
      );
    }
    const most = conditions.parameter(limit + 1);
    const rows = await this.uow.query<ListRow>(
      `select p.*,
          array(select c.country from concept_note_country c where c.note_id = p.id order by c.position) as countries,
          array(select e.entity from concept_note_entity e where e.note_id = p.id order by e.position) as entities
        from (
          select n.id, n.reference, n.title, n.state, n.state_since as "stateSince", n.scope,
              n.primary_area as "primaryArea", n.convening_entity as "conveningEntity",
              n.requested::text as requested, n.duration_months as "durationMonths",
              n.submitted_at as "submittedAt", n.updated_at as "updatedAt", n.version, ${column.sql} as key
            from concept_note n ${conditions.sql}
           order by ${column.sql} ${column.direction}, n.id ${column.direction} limit ${most}
        ) p order by p.key ${column.direction}, p.id ${column.direction}`,
      conditions.parameters,
    );
    const now = this.clock.now();
    return toPage(
      rows,
      limit,
      (row) => toItem(row, now),
      (row) => encodeCursor(sort, [row.key instanceof Date ? instant(row.key) : String(row.key), row.id]),
    );
  }
}

/** Member by member: taking a row apart with rest and spread costs more than all else of a page. */
function toItem(row: ListRow, now: Date): NoteListItem {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    state: row.state,
    scope: row.scope,
    primaryArea: row.primaryArea,
    conveningEntity: row.conveningEntity,
    durationMonths: row.durationMonths,
    version: row.version,
    countries: row.countries,
    entities: row.entities,
    requested: { amount: row.requested, currency: 'USD' },
    submittedAt: instant(row.submittedAt),
    updatedAt: instant(row.updatedAt),
    daysInState: daysBetween(row.stateSince, now),
  };
}
