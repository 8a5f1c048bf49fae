import {
  columnsWide,
  FigureBlock,
  fullFrame,
  GREY_TEXT,
  INK,
  rgb,
  type StructureElement,
  type TaggedDocument,
  TYPE,
} from '#packages/tagged-pdf';
import type { SnapshotArea, SnapshotMoney } from '../../domain/edition-snapshot.js';
import { chartValue, sumOf } from '../../domain/exact-amounts.js';
import { areaPaint } from './area-colours.js';
import type { EditionContext } from './edition-context.js';

const LABEL = columnsWide(5);
const CHIP = 18;
const GAP = 10;
const LABEL_ROOM = 176;
const FUNDED = rgb('#3A424B');

/** What has already been allocated to joint programmes of an area, in the currency of the pipeline's total. */
export function fundedIn({ snapshot }: EditionContext, area: number): SnapshotMoney {
  const amounts = snapshot.funded
    .filter(({ primaryArea }) => primaryArea === area)
    .map(({ allocated }) => allocated);
  return sumOf(amounts, snapshot.totals.requested.currency);
}

/** The areas as bars on one scale: what is asked for, and below it what has been allocated; labelled directly. */
export function areaBars(context: EditionContext, parent: StructureElement): FigureBlock {
  const { document, snapshot, words, money } = context;
  const width = fullFrame().width;
  const rows = snapshot.areas.map((area) => {
    const funded = fundedIn(context, area.number);
    const label = document.set(area.title, TYPE.small, LABEL - CHIP - 8);
    return { area, funded, label, height: Math.max(28, label.length * TYPE.small.leading) };
  });
  const largest = Math.max(
    1,
    ...rows.flatMap(({ area, funded }) => [chartValue(area.requested), chartValue(funded)]),
  );
  const left = LABEL + 12;
  // Room for the longest label behind the longest bar.
  const scale = (width - left - LABEL_ROOM) / largest;
  const draw = (at: TaggedDocument, x: number, y: number): void => {
    let top = y;
    for (const { area, funded, label, height } of rows) {
      chip(at, area, x, top);
      at.canvas.lines(label, x + CHIP + 8, top, TYPE.small.leading);
      const { areasKey } = words.fund;
      bar(
        at,
        x + left,
        top,
        14,
        chartValue(area.requested) * scale,
        areaPaint(area.number).fill,
        `${money.short(area.requested)} ${areasKey.requested}`,
      );
      bar(
        at,
        x + left,
        top + 16,
        8,
        chartValue(funded) * scale,
        FUNDED,
        `${money.short(funded)} ${areasKey.funded}`,
      );
      top += height + GAP;
    }
    at.canvas.stroke(x + left, y - 2, x + left, top - GAP + 2, INK, 0.75);
  };
  const alt = words.fund.areasAlt(
    rows.map(({ area, funded }) => ({
      number: area.number,
      requested: money.short(area.requested),
      funded: money.short(funded),
      programmes: area.programmes,
    })),
  );
  const height = rows.reduce((sum, row) => sum + row.height + GAP, 0);
  return new FigureBlock({ parent, alt, width, height, gap: 12, draw, keepWithNext: true });
}

function chip(at: TaggedDocument, area: SnapshotArea, x: number, y: number): void {
  const paint = areaPaint(area.number);
  at.canvas.fill(x, y, CHIP, CHIP, paint.fill);
  const lines = at.set(String(area.number), { ...TYPE.bodyStrong, colour: paint.text }, CHIP * 2);
  at.canvas.lines(lines, x + (CHIP - (lines[0]?.width ?? 0)) / 2, y + 2, TYPE.body.leading);
}

function bar(
  at: TaggedDocument,
  x: number,
  y: number,
  height: number,
  length: number,
  colour: string,
  label: string,
): void {
  if (length > 0) at.canvas.fill(x, y, length, height, colour);
  const lines = at.set(label, { ...TYPE.small, colour: length > 0 ? INK : GREY_TEXT }, 400);
  at.canvas.lines(lines, x + length + 5, y + height / 2 - TYPE.small.leading / 2, TYPE.small.leading);
}
