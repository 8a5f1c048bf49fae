import {
  ACCENT,
  FigureBlock,
  fullFrame,
  INK,
  type Line,
  PALE,
  rgb,
  type StructureElement,
  type TaggedDocument,
  TYPE,
  WHITE,
} from '#packages/tagged-pdf';
import type { SnapshotFund, SnapshotMoney, SnapshotTarget } from '../../domain/edition-snapshot.js';
import { chartValue } from '../../domain/exact-amounts.js';
import { statedPercent } from '../wording/money-text.js';
import type { TargetFacts } from '../wording/wording.js';
import type { EditionContext } from './edition-context.js';

const BAR_TOP = 20;
const BAR = 34;
const ROW = 15;
const MIDDLE_BLUE = rgb('#7FB2D9');
const LIGHT = rgb('#D5DCE3');

interface Stage {
  label: string;
  value: number;
  inset: number;
  colour: string;
}

/** The figures of a bullet bar as text, from the data that it is drawn from. */
export function targetFacts(
  { words, money }: EditionContext,
  fund: SnapshotFund,
  target: SnapshotTarget,
): TargetFacts {
  return {
    period: target.period,
    target: money.short(target.amount),
    pledged: money.short(fund.pledged),
    committed: money.short(fund.committed),
    deposited: money.short(fund.deposited),
    reached: statedPercent(target.reached, words),
    basis: target.basis,
  };
}

/**
 * One bullet bar: pledged, committed and deposited lie over one another because they are stages of the same money, and
 * the target is a line across them. They differ by thickness as well as by tone, so that they hold up in black and white.
 */
export function bulletBar(
  context: EditionContext,
  parent: StructureElement,
  target: SnapshotTarget,
): FigureBlock {
  const { snapshot, words, money } = context;
  const { fund } = snapshot;
  const width = fullFrame().width;
  const label = (name: string, amount: SnapshotMoney): string => `${name} ${money.short(amount)}`;
  const { stages } = words.fund;
  const bars: Stage[] = [
    { label: label(stages.pledged, fund.pledged), value: chartValue(fund.pledged), inset: 0, colour: LIGHT },
    {
      label: label(stages.committed, fund.committed),
      value: chartValue(fund.committed),
      inset: 6,
      colour: MIDDLE_BLUE,
    },
    {
      label: label(stages.deposited, fund.deposited),
      value: chartValue(fund.deposited),
      inset: 12,
      colour: ACCENT,
    },
  ];
  const goal = chartValue(target.amount);
  const scale = width / Math.max(1, goal, ...bars.map((bar) => bar.value));
  const draw = (at: TaggedDocument, x: number, y: number): void => {
    at.canvas.fill(x, y + BAR_TOP, width, BAR, PALE);
    for (const bar of bars) {
      at.canvas.fill(x, y + BAR_TOP + bar.inset, bar.value * scale, BAR - 2 * bar.inset, bar.colour);
    }
    stageLabels(at, bars, scale, x, y, width);
    const edge = Math.min(x + goal * scale, x + width - 1);
    at.canvas.stroke(edge, y + BAR_TOP - 5, edge, y + BAR_TOP + BAR + 5, INK, 2);
    const lines = at.set(label(stages.target, target.amount), TYPE.smallStrong, width);
    at.canvas.lines(lines, besideOf(lines, edge - (lines[0]?.width ?? 0), x, width), y, TYPE.small.leading);
  };
  const alt = words.fund.bulletAlt(targetFacts(context, fund, target));
  const height = BAR_TOP + BAR + 6 + bars.length * ROW;
  return new FigureBlock({ parent, alt, width, height, gap: 12, draw, keepWithNext: true });
}

/**
 * A label for each stage on a row of its own, so that equal stages do not collide, tied to its end by a line. The
 * longest comes first: the lines of the shorter ones then pass its label on the left.
 */
function stageLabels(
  at: TaggedDocument,
  bars: Stage[],
  scale: number,
  x: number,
  y: number,
  width: number,
): void {
  const foot = y + BAR_TOP + BAR;
  const rows = bars
    .toSorted((a, b) => b.value - a.value)
    .map((bar, row) => {
      const end = x + Math.max(0.5, bar.value * scale);
      const lines = at.set(bar.label, TYPE.small, width);
      const textWidth = lines[0]?.width ?? 0;
      const fits = end + 5 + textWidth <= x + width;
      return {
        bar,
        end,
        lines,
        textWidth,
        top: foot + 4 + row * ROW,
        left: fits ? end + 5 : Math.max(x, end - 5 - textWidth),
      };
    });
  for (const { bar, end, top } of rows)
    at.canvas.stroke(end - 0.5, foot - bar.inset, end - 0.5, top + 9, INK, 0.5);
  for (const { lines, textWidth, top, left } of rows) {
    at.canvas.fill(left - 2, top + 2, textWidth + 4, TYPE.small.leading, WHITE);
    at.canvas.lines(lines, left, top + 2, TYPE.small.leading);
  }
}

function besideOf(lines: Line[], wanted: number, x: number, width: number): number {
  return Math.min(Math.max(x, wanted), x + width - (lines[0]?.width ?? 0));
}
