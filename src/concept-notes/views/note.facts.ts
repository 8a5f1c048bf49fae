import { Injectable } from '@nestjs/common';
import { Money, type MoneyJson } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { NoteState } from '../domain/concept-note.workflow.js';
import type { FundWindow } from '../../reference/index.js';
import type { Scope } from '../domain/note-choices.js';
import type { NoteContent } from '../domain/note-content.js';
import { ConceptNoteStore } from '../persistence/concept-note.store.js';

/** What other modules need to know of a submitted note; all but the state is of its latest frozen version. */
export interface NoteFact {
  id: string;
  reference: string;
  title: string;
  state: NoteState;
  version: number;
  window: FundWindow;
  primaryArea: number;
  otherAreas: number[];
  /** ISO 3166 alpha-3 codes. */
  countries: string[];
  scope: Scope;
  conveningEntity: string;
  entityBudgets: { entity: string; amount: Money }[];
  /** USD. */
  requested: Money;
  durationMonths: number;
}

interface FactRow {
  id: string;
  reference: string;
  state: NoteState;
  version: number;
  requested: string;
  content: NoteContent;
}

/** Facts about submitted notes for the modules above; a note that was never submitted is not there. */
@Injectable()
export class NoteFacts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly notes: ConceptNoteStore,
  ) {}

  /** Facts by id, in one statement; ids without a submitted note are missing. */
  async byIds(ids: readonly string[]): Promise<Map<string, NoteFact>> {
    const rows = await this.uow.query<FactRow>(
      `select n.id, n.reference, n.state, v.number as version, v.requested::text as requested, v.content
         from concept_note n join concept_note_version v on v.note_id = n.id and v.number = n.version
        where n.id = any($1) order by n.id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, toFact(row)]));
  }

  /** The same, holding the notes until the transaction ends; locks in the order of ids. */
  async lock(ids: readonly string[]): Promise<Map<string, NoteFact>> {
    await this.notes.lock(ids);
    return this.byIds(ids);
  }
}

/** A submitted version has passed the checks of submission, so what a draft may leave open is there. */
function toFact({ id, reference, state, version, requested, content }: FactRow): NoteFact {
  return {
    id,
    reference,
    state,
    version,
    title: content.title!,
    window: content.window,
    primaryArea: content.primaryArea!,
    otherAreas: content.otherAreas,
    countries: content.countries,
    scope: content.scope!,
    conveningEntity: content.conveningEntity!,
    entityBudgets: content.entityBudgets.map(({ entity, amount }: { entity: string; amount: MoneyJson }) => ({
      entity,
      amount: Money.from(amount),
    })),
    requested: Money.usd(requested),
    durationMonths: content.durationMonths!,
  };
}
