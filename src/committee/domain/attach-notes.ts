import type { NoteFact } from '../../concept-notes/index.js';
import { type CalendarDate, type FieldProblem, invalid, say } from '../../kernel/index.js';
import type { Decision, LockedNote, NamedNote, Proposal } from './decision.js';

/** What a decision has beyond its proposal: an id for itself and for each item, and its day. */
export interface RecordOf {
  id: string;
  on: CalendarDate;
  itemIds: readonly string[];
}

/** The decision that a proposal becomes once its notes are locked; 422 for notes that there are not. */
export function attachNotes(
  proposal: Proposal,
  { id, on, itemIds }: RecordOf,
  notes: ReadonlyMap<string, NoteFact>,
): Decision {
  const about = <Item extends NamedNote>(items: readonly Item[]) => withNotes(items, itemIds, notes);
  if (proposal.kind === 'adopt_target') {
    const items = proposal.items.map((item, index) => ({ ...item, id: itemIds[index]! }));
    return { id, on, kind: proposal.kind, items };
  }
  if (proposal.kind === 'allocate') return { id, on, kind: proposal.kind, items: about(proposal.items) };
  if (proposal.kind === 'add_to_pipeline') {
    return { id, on, kind: proposal.kind, items: about(proposal.items) };
  }
  return { id, on, kind: proposal.kind, items: about(proposal.items) };
}

type WithNote<Item> = Omit<Item, keyof NamedNote> & LockedNote & { id: string };

function withNotes<Item extends NamedNote>(
  items: readonly Item[],
  itemIds: readonly string[],
  notes: ReadonlyMap<string, NoteFact>,
): WithNote<Item>[] {
  const problems: FieldProblem[] = [];
  const attached = items.flatMap(({ conceptNoteId, ...item }, index) => {
    const note = notes.get(conceptNoteId);
    if (note) return [{ ...item, id: itemIds[index]!, note }];
    const pointer = `/items/${index}/conceptNoteId`;
    problems.push({ pointer, rule: 'known', message: say`This concept note does not exist.` });
    return [];
  });
  if (problems.length > 0) throw invalid(problems);
  return attached;
}
