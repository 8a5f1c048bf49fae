import type { NoteFact } from '../../concept-notes/index.js';
import { attachNotes } from '../domain/attach-notes.js';
import type { Decision, DecisionItem, DecisionKind, Proposal } from '../domain/decision.js';
import { readItem } from '../domain/decision-input.js';
import type { DecisionEntity, DecisionItemEntity } from './decision.entity.js';

/** The rows of a tentative decision's items. */
export function toItemRows(decision: Decision): DecisionItemEntity[] {
  return decision.items.map((item, position) => ({
    id: item.id,
    decisionId: decision.id,
    position,
    reason: item.reason,
    tentative: true,
    ...columnsOf(item),
  }));
}

function columnsOf(
  item: DecisionItem<DecisionKind>,
): Pick<DecisionItemEntity, 'conceptNoteId' | 'noteVersion' | 'amount' | 'target'> {
  if ('note' in item) {
    const amount = 'amount' in item ? item.amount : null;
    return { conceptNoteId: item.note.id, noteVersion: item.note.version, amount, target: null };
  }
  const { window, period, from, to, amount, basis } = item;
  const target = { window, period, from, to, amount: amount.toJSON(), basis };
  return { conceptNoteId: null, noteVersion: null, amount: null, target };
}

/** Ids of the notes that items are about. */
export function noteIdsIn(rows: readonly DecisionItemEntity[]): string[] {
  return rows.flatMap(({ conceptNoteId }) => conceptNoteId ?? []);
}

/** The decision that its rows say, with the locked notes that it is about. */
export function fromRows(
  { id, kind, effectiveOn }: DecisionEntity,
  rows: readonly DecisionItemEntity[],
  notes: ReadonlyMap<string, NoteFact>,
): Decision {
  const itemIds = rows.map((row) => row.id);
  return attachNotes(proposalIn(kind, rows), { id, on: effectiveOn, itemIds }, notes);
}

function proposalIn<K extends DecisionKind>(kind: K, rows: readonly DecisionItemEntity[]): Proposal<K> {
  const items = rows.map((row) => {
    const item = readItem(kind, {
      conceptNoteId: row.conceptNoteId ?? undefined,
      amount: row.amount?.toJSON(),
      reason: row.reason ?? undefined,
      ...row.target,
    });
    if (item === null) throw new Error(`Item ${row.id} is not stored as decisions of kind ${kind} are`);
    return item;
  });
  return { kind, items };
}
