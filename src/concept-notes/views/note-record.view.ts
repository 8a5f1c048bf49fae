import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { notFound, say } from '../../kernel/index.js';
import { SqlFilter, sqlInstant, UnitOfWork } from '../../platform/database/index.js';
import type { NoteState, NoteTransition } from '../domain/concept-note.workflow.js';
import { type Difference, differences } from '../domain/content-diff.js';
import { completed, type NoteContent } from '../domain/note-content.js';
import { visibleNotes } from './note-visibility.js';
import { transitionInSql } from '../persistence/transition-name.js';

/** Somebody by id and by the name that they had then. */
export interface PersonThen {
  id: string;
  name: string;
}

/** One frozen submission, without its content. */
export interface VersionSummary {
  number: number;
  title: string;
  requested: { amount: string; currency: string };
  submittedAt: string;
  submittedBy: PersonThen;
}

export interface FrozenVersion extends VersionSummary {
  content: NoteContent;
}

/** One transition of a note. */
export interface HistoryTransition {
  verb: NoteTransition;
  from: NoteState;
  to: NoteState;
  version: number;
  on: string;
  at: string;
  by: PersonThen | null;
  reason: string | null;
  decisionId: string | null;
}

const version = `jsonb_build_object('number', v.number, 'title', v.content ->> 'title',
  'requested', jsonb_build_object('amount', v.requested::text, 'currency', 'USD'),
  'submittedAt', ${sqlInstant('v.submitted_at')},
  'submittedBy', jsonb_build_object('id', v.submitted_by, 'name', v.submitted_by_name))`;

const transition = `jsonb_build_object('verb', ${transitionInSql('t.verb')}, 'from', t.from_state, 'to', t.to_state, 'version', t.version,
  'on', t.on_date, 'at', ${sqlInstant('t.at')}, 'reason', t.reason, 'decisionId', t.decision_id,
  'by', case when t.by_id is null then null else jsonb_build_object('id', t.by_id, 'name', t.by_name) end)`;

/** The record of a note: frozen versions and its transitions; each answer is one statement. */
@Injectable()
export class NoteRecordView {
  constructor(private readonly uow: UnitOfWork) {}

  /** All versions, the first one first. */
  versions(actor: Actor, noteId: string): Promise<VersionSummary[]> {
    return this.of(
      actor,
      noteId,
      `select coalesce(jsonb_agg(${version} order by v.number), '[]') from concept_note_version v where v.note_id = n.id`,
    );
  }

  /** Throws 404 `NOT_FOUND` for a number that was never submitted. */
  async version(actor: Actor, noteId: string, number: number): Promise<FrozenVersion> {
    const found = await this.contents(actor, noteId, [number]);
    if (!found[0]) throw notFound(say`version of the concept note`);
    return { ...found[0], content: completed(found[0].content) };
  }

  /** Where version `to` differs from version `from`. */
  async difference(actor: Actor, noteId: string, from: number, to: number): Promise<Difference[]> {
    const found = await this.contents(actor, noteId, [from, to]);
    const content = (number: number) => found.find((one) => one.number === number)?.content;
    const [before, after] = [content(from), content(to)];
    if (!before || !after) throw notFound(say`version of the concept note`);
    return differences(before, after);
  }

  /** All transitions, the first one first. */
  history(actor: Actor, noteId: string): Promise<HistoryTransition[]> {
    return this.of(
      actor,
      noteId,
      `select coalesce(jsonb_agg(${transition} order by t.seq), '[]') from concept_note_transition t where t.note_id = n.id`,
    );
  }

  private contents(actor: Actor, noteId: string, numbers: number[]): Promise<FrozenVersion[]> {
    return this.of(
      actor,
      noteId,
      `select coalesce(jsonb_agg(${version} || jsonb_build_object('content', v.content)), '[]')
         from concept_note_version v where v.note_id = n.id and v.number = any($1)`,
      [numbers],
    );
  }

  /** Rows that belong to a note. 404 when the person cannot see the note. */
  private async of<Row>(actor: Actor, noteId: string, items: string, more: unknown[] = []): Promise<Row[]> {
    const visible = new SqlFilter(visibleNotes(actor), more).where('n.id = ?', noteId);
    const [note] = await this.uow.query<{ items: Row[] }>(
      `select (${items}) as items from concept_note n ${visible.sql}`,
      visible.parameters,
    );
    if (!note) throw notFound(say`concept note`);
    return note.items;
  }
}
