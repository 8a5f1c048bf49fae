import type { EditionSnapshot, SnapshotProgramme } from '../../domain/edition-snapshot.js';
import type { TextBlockOptions } from '../flow/text-block.js';
import { TextBlock } from '../flow/text-block.js';
import type { PdfOutlineItem, PdfStructureElement } from '../page/pdfkit-port.js';
import type { Press } from '../page/press.js';
import { fullFrame } from '../page/grid.js';
import { TYPE } from '../text/type-scale.js';
import type { TextStyle } from '../text/type-scale.js';
import type { Line } from '../text/line-breaking.js';
import type { MoneyText, Wording } from '../wording/wording.js';

/** What every section of the booklet is given. */
export interface EditionContext {
  press: Press;
  snapshot: EditionSnapshot;
  words: Wording;
  money: MoneyText;
}

/** The marks that links lead to. */
export const MARKS = {
  foreword: 'foreword',
  fund: 'fund',
  funded: 'funded',
  index: 'index',
  area: (number: number): string => `area-${number}`,
  programme: (index: number): string => `programme-${index}`,
} as const;

/** A programme with its place in the snapshot, which names its mark. */
export interface PlacedProgramme {
  programme: SnapshotProgramme;
  index: number;
}

/** The programmes that have an area as their primary one, in the order of the snapshot. */
export function programmesOf(snapshot: EditionSnapshot, area: number): PlacedProgramme[] {
  return snapshot.programmes
    .map((programme, index) => ({ programme, index }))
    .filter(({ programme }) => programme.primaryArea === area);
}

/** Sets a text in one style as a block. */
export function textBlock(
  press: Press,
  text: string,
  style: TextStyle,
  width: number,
  options: Omit<TextBlockOptions, 'leading'>,
): TextBlock {
  return new TextBlock(press.set(text, style, width), { leading: style.leading, ...options });
}

/**
 * Sets a title that someone else wrote in the first of the styles in which it stays within `mostLines`, or in the last:
 * a very long title gets smaller, it is not cut.
 */
export function fittingTitle(
  press: Press,
  text: string,
  styles: readonly TextStyle[],
  mostLines: number,
  width: number,
): { lines: Line[]; leading: number } {
  let fitting: { lines: Line[]; leading: number } = { lines: [], leading: 0 };
  for (const style of styles) {
    fitting = { lines: press.set(text, style, width), leading: style.leading };
    if (fitting.lines.length <= mostLines) break;
  }
  return fitting;
}

/** The heading of a chapter (H2) that makes its mark and its bookmark where it stands. */
export function chapterHeading(
  { press }: EditionContext,
  parent: PdfStructureElement,
  title: string,
  mark?: string,
  onBookmark?: (item: PdfOutlineItem) => void,
): TextBlock {
  return textBlock(press, title, TYPE.chapter, fullFrame().width, {
    parent,
    tag: 'H2',
    onFirstLine: (at, y) => {
      if (mark) at.mark(mark, y);
      const item = at.bookmark(title, y);
      onBookmark?.(item);
    },
  });
}

/** The heading of a part (H4, or H3 directly below a chapter). */
export function partHeading(
  press: Press,
  parent: PdfStructureElement,
  text: string,
  width: number,
  tag: 'H3' | 'H4' = 'H4',
): TextBlock {
  return textBlock(press, text, TYPE.subheading, width, { parent, tag, gap: 16 });
}
