import { type FieldProblem, isCalendarDate, type Phrase, say } from '../../kernel/index.js';
import type { DecisionKind } from './decision-effect.js';

/** An item of a decision as it comes over the wire. */
export interface ItemInput {
  conceptNoteId?: string;
  amount?: { amount: string; currency: string };
  reason?: string;
  window?: string;
  period?: string;
  from?: string;
  to?: string;
  basis?: string;
}

const NEEDED: Readonly<Record<DecisionKind, readonly (keyof ItemInput)[]>> = {
  add_to_pipeline: ['conceptNoteId'],
  remove_from_pipeline: ['conceptNoteId', 'reason'],
  not_retain: ['conceptNoteId', 'reason'],
  defer: ['conceptNoteId', 'reason'],
  allocate: ['conceptNoteId', 'amount', 'reason'],
  adopt_target: ['window', 'period', 'from', 'to', 'amount', 'basis'],
};

/** What each item of a decision of this kind must say. */
export function neededFor(kind: DecisionKind): readonly string[] {
  return NEEDED[kind];
}

/** Everything that is missing, superfluous or repeated in the items of a decision of this kind. */
export function itemProblems(kind: DecisionKind, items: readonly ItemInput[]): FieldProblem[] {
  const needed = NEEDED[kind];
  const allowed = new Set<string>([...needed, 'reason']);
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const at = (name: string, rule: string, message: Phrase) => ({
      pointer: `/items/${index}/${name}`,
      rule,
      message,
    });
    const problems: FieldProblem[] = [];
    for (const name of needed) {
      if (item[name] === undefined || item[name] === '') {
        problems.push(at(name, 'required', say`A decision of kind ${kind} needs this for each item.`));
      }
    }
    for (const [name, value] of Object.entries(item)) {
      if (value !== undefined && !allowed.has(name)) {
        problems.push(at(name, 'superfluous', say`A decision of kind ${kind} has no such thing.`));
      }
    }
    if (item.conceptNoteId !== undefined) {
      if (seen.has(item.conceptNoteId))
        problems.push(at('conceptNoteId', 'unique', say`Name each note once.`));
      seen.add(item.conceptNoteId);
    }
    if (isCalendarDate(item.from) && isCalendarDate(item.to) && item.to <= item.from) {
      problems.push(at('to', 'after', say`The period ends after it begins.`));
    }
    return problems;
  });
}
