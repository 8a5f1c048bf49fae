import {
  type CalendarDate,
  type FieldProblem,
  invalid,
  Money,
  type MoneyJson,
  say,
} from '../../kernel/index.js';
import type { FundBasis, FundWindow } from '../../reference/index.js';
import type { DecisionKind, ItemsOf, NamedNote, Proposal } from './decision.js';

/** An item of a decision as it is written down, whatever its kind: in a request, and in a row of the database. */
export interface ItemInput {
  conceptNoteId?: string;
  amount?: MoneyJson;
  reason?: string;
  window?: FundWindow;
  period?: string;
  from?: CalendarDate;
  to?: CalendarDate;
  basis?: FundBasis;
}

type Member = keyof ItemInput;

/** What an item needs, and what becomes of one that has it. */
interface Shape<Item> {
  needs: readonly Member[];
  read: (input: ItemInput) => Item | null;
}

const SHAPES: { readonly [Kind in DecisionKind]: Shape<ItemsOf<NamedNote>[Kind]> } = {
  add_to_pipeline: shape(['conceptNoteId'], ({ conceptNoteId, reason }) => ({
    conceptNoteId,
    reason: reason ?? null,
  })),
  remove_from_pipeline: shape(['conceptNoteId', 'reason'], noteWithReason),
  not_retain: shape(['conceptNoteId', 'reason'], noteWithReason),
  defer: shape(['conceptNoteId', 'reason'], noteWithReason),
  allocate: shape(['conceptNoteId', 'amount', 'reason'], ({ conceptNoteId, amount, reason }) => ({
    conceptNoteId,
    amount: Money.from(amount),
    reason,
  })),
  adopt_target: shape(
    ['window', 'period', 'from', 'to', 'amount', 'basis'],
    ({ window, period, from, to, amount, basis, reason }) => ({
      window,
      period: period.trim(),
      from,
      to,
      amount: Money.from(amount),
      basis,
      reason: reason ?? null,
    }),
  ),
};

/** The members that each item of a decision of this kind must have. */
export function neededFor(kind: DecisionKind): readonly string[] {
  return SHAPES[kind].needs;
}

/** Reads one item of a decision of this kind; null when it lacks a member. */
export function readItem<K extends DecisionKind>(kind: K, input: ItemInput): ItemsOf<NamedNote>[K] | null {
  return SHAPES[kind].read(input);
}

/**
 * Reads what a request proposes. Throws 422 with every problem at once: what is missing, superfluous or listed twice, and
 * a period that ends before it begins. Single members (amounts, days, windows) were checked on the way in.
 */
export function readProposal<K extends DecisionKind>(kind: K, inputs: readonly ItemInput[]): Proposal<K> {
  const problems = inputs.flatMap((input, index) => [
    ...shapeProblems(kind, input, index),
    ...repeated(inputs, index),
  ]);
  const items = inputs.flatMap((input) => readItem(kind, input) ?? []);
  if (problems.length > 0) throw invalid(problems);
  return { kind, items };
}

function shapeProblems(kind: DecisionKind, input: ItemInput, index: number): FieldProblem[] {
  const { needs } = SHAPES[kind];
  const at = (member: string) => `/items/${index}/${member}`;
  const missing = needs
    .filter((member) => isMissing(input[member]))
    .map((member) => ({
      pointer: at(member),
      rule: 'required',
      message: say`Enter this for each item of a decision of kind ${kind}.`,
    }));
  const superfluous = Object.entries(input)
    .filter(([member, value]) => value !== undefined && ![...needs, 'reason'].includes(member))
    .map(([member]) => ({
      pointer: at(member),
      rule: 'superfluous',
      message: say`A decision of kind ${kind} does not take this field. Remove it.`,
    }));
  const { from, to } = input;
  const backwards =
    from !== undefined && to !== undefined && to <= from
      ? [{ pointer: at('to'), rule: 'after', message: say`Choose a last day after the first day.` }]
      : [];
  return [...missing, ...superfluous, ...backwards];
}

/** A decision names a note once, and a target once. */
function repeated(inputs: readonly ItemInput[], index: number): FieldProblem[] {
  const { conceptNoteId, window, period } = inputs[index]!;
  const earlier = inputs.slice(0, index);
  if (conceptNoteId !== undefined && earlier.some((other) => other.conceptNoteId === conceptNoteId)) {
    return [
      {
        pointer: `/items/${index}/conceptNoteId`,
        rule: 'unique',
        message: say`This note is listed twice. Remove one.`,
      },
    ];
  }
  const same = (other: ItemInput) => other.window === window && other.period?.trim() === period?.trim();
  if (window !== undefined && period !== undefined && earlier.some(same)) {
    return [
      {
        pointer: `/items/${index}/period`,
        rule: 'unique',
        message: say`This window and period are listed twice. Remove one.`,
      },
    ];
  }
  return [];
}

type Having<Needed extends Member> = ItemInput & Required<Pick<ItemInput, Needed>>;

function shape<const Needed extends Member, Item>(
  needs: readonly Needed[],
  read: (input: Having<Needed>) => Item,
): Shape<Item> {
  const has = (input: ItemInput): input is Having<Needed> =>
    needs.every((member) => !isMissing(input[member]));
  return { needs, read: (input) => (has(input) ? read(input) : null) };
}

function noteWithReason({ conceptNoteId, reason }: Having<'conceptNoteId' | 'reason'>) {
  return { conceptNoteId, reason };
}

function isMissing(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
