import type { ObjectType } from 'typeorm';
import { canonicalJson, Money } from '../../kernel/index.js';
import type { RowsWhere, UnitOfWork } from '../../platform/database/index.js';
import type { NoteContent } from '../domain/note-content.js';
import {
  NoteAreaEntity,
  NoteBudgetLineEntity,
  NoteCountryEntity,
  NoteEndorsementEntity,
  NoteEntityBudgetEntity,
  type NoteListEntity,
  NoteObjectiveEntity,
  NotePrincipleEntity,
  NoteSdgTargetEntity,
} from './note-list.entities.js';

/** Codes of the guiding principles by the name that the authors gave. */
export type PrincipleCodes = Readonly<Record<string, string>>;

interface NoteList {
  insert: (uow: UnitOfWork, noteId: string, content: NoteContent, codes: PrincipleCodes) => Promise<void>;
  remove: (uow: UnitOfWork, noteId: string) => Promise<unknown>;
}

function list<Row extends NoteListEntity>(
  entity: ObjectType<Row>,
  entries: (content: NoteContent, codes: PrincipleCodes) => Omit<Row, keyof NoteListEntity>[],
): NoteList {
  return {
    insert: (uow, noteId, content, codes) => {
      const rows = entries(content, codes).map((entry, index) => ({ ...entry, noteId, position: index + 1 }));
      return uow.writer(entity).insert(...(rows as unknown as Row[]));
    },
    remove: (uow, noteId) => uow.writer(entity).delete({ noteId } as RowsWhere<Row>),
  };
}

/** The fields whose entries have a table of their own, because notes are found by them. */
export const NOTE_LISTS = {
  countries: list(NoteCountryEntity, ({ countries }) => countries.map((country) => ({ country }))),
  entityBudgets: list(NoteEntityBudgetEntity, ({ entityBudgets }) =>
    entityBudgets.map(({ entity, amount }) => ({ entity, amount: Money.from(amount) })),
  ),
  budgetLines: list(NoteBudgetLineEntity, ({ budgetLines }) =>
    budgetLines.map(({ category, entity, amount }) => ({ category, entity, amount: Money.from(amount) })),
  ),
  otherAreas: list(NoteAreaEntity, ({ otherAreas }) => otherAreas.map((area) => ({ area }))),
  objectives: list(NoteObjectiveEntity, ({ objectives }) => objectives.map((objective) => ({ objective }))),
  principles: list(NotePrincipleEntity, ({ principles }, codes) =>
    principles.map(({ name, how }) => ({ principle: codes[name]!, how })),
  ),
  sdgTargets: list(NoteSdgTargetEntity, ({ sdgTargets }) => sdgTargets.map((target) => ({ target }))),
  endorsements: list(NoteEndorsementEntity, ({ endorsements }) =>
    endorsements.map(({ country, attachmentId }) => ({ country, attachmentId })),
  ),
} satisfies Partial<Record<keyof NoteContent, NoteList>>;

export type NoteListName = keyof typeof NOTE_LISTS;

const NAMES = Object.keys(NOTE_LISTS) as NoteListName[];

/** Writes the lists of a note that has none yet; a statement for each that has entries. */
export async function addLists(
  uow: UnitOfWork,
  noteId: string,
  content: NoteContent,
  codes: PrincipleCodes,
): Promise<void> {
  for (const name of NAMES) await NOTE_LISTS[name].insert(uow, noteId, content, codes);
}

/** Replaces the lists that an edit changed, and leaves the others alone. */
export async function replaceLists(
  uow: UnitOfWork,
  noteId: string,
  edit: { before: NoteContent; after: NoteContent },
  codes: PrincipleCodes,
): Promise<void> {
  for (const name of NAMES) {
    if (canonicalJson(edit.before[name]) === canonicalJson(edit.after[name])) continue;
    await NOTE_LISTS[name].remove(uow, noteId);
    await NOTE_LISTS[name].insert(uow, noteId, edit.after, codes);
  }
}
