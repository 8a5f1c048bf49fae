import type { NoteState } from '../domain/concept-note.workflow.js';
import { completed, type NoteContent } from '../domain/note-content.js';

/** A note as it is stored: its state, its counters and what its authors wrote. */
export interface StoredNote {
  id: string;
  reference: string;
  state: NoteState;
  stateSince: Date;
  /** Number of the last submission, 0 before the first. */
  version: number;
  /** Counts every change. */
  revision: number;
  content: NoteContent;
  createdAt: Date;
  submittedAt: Date | null;
  updatedAt: Date;
  /** Who wrote the content last, by the name that they had then. */
  writtenBy: { id: string; name: string };
}

/** A note as {@link NOTE_COLUMNS} reads it: fields that are newer than the note are missing. */
export interface NoteRow extends Omit<StoredNote, 'content'> {
  content: Partial<NoteContent>;
}

/** The note with every field of the catalogue. */
export function withWholeContent(row: NoteRow): StoredNote {
  return { ...row, content: completed(row.content) };
}

/** A JSON list of a child table's rows in the order given. */
const list = (table: string, value: string, from = `${table} x`) =>
  `(select coalesce(jsonb_agg(${value} order by x.position), '[]') from ${from} where x.note_id = n.id)`;

const usd = `jsonb_build_object('amount', x.amount::text, 'currency', 'USD')`;

const content = `n.content || jsonb_build_object(
  'title', n.title, 'window', n.window_code, 'scope', n.scope, 'conveningEntity', n.convening_entity,
  'primaryArea', n.primary_area, 'durationMonths', n.duration_months,
  'countries', ${list('concept_note_country', 'x.country')},
  'entityBudgets', ${list('concept_note_entity', `jsonb_build_object('entity', x.entity, 'amount', ${usd})`)},
  'budgetLines', ${list('concept_note_budget_line', `jsonb_build_object('category', x.category, 'entity', x.entity, 'amount', ${usd})`)},
  'otherAreas', ${list('concept_note_area', 'x.area')},
  'objectives', ${list('concept_note_objective', 'x.objective')},
  'principles', ${list('', `jsonb_build_object('name', p.title_en, 'how', x.how)`, 'concept_note_principle x join guiding_principle p on p.code = x.principle')},
  'sdgTargets', ${list('concept_note_sdg_target', 'x.target')},
  'endorsements', ${list('concept_note_endorsement', `jsonb_build_object('country', x.country, 'attachmentId', x.attachment_id)`)})`;

/** Columns of a {@link NoteRow}, of `concept_note n`. */
export const NOTE_COLUMNS = `n.id, n.reference, n.state, n.state_since as "stateSince", n.version, n.revision,
  ${content} as content, n.created_at as "createdAt", n.submitted_at as "submittedAt", n.updated_at as "updatedAt",
  jsonb_build_object('id', n.written_by, 'name', n.written_by_name) as "writtenBy"`;
