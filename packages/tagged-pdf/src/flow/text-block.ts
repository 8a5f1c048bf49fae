import type { PdfStructureElement } from '../page/pdfkit-port.js';
import type { TaggedDocument } from '../tagged-document.js';
import type { Line } from '../text/line-breaking.js';
import type { TextStyle } from '../text/type-scale.js';
import type { Block, Place, Placed } from './block.js';

/** The place of a paragraph or heading in the structure and among its neighbours. */
export interface TextBlockOptions {
  parent: PdfStructureElement;
  tag: 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'Caption';
  leading: number;
  gap?: number;
  keepWithNext?: boolean;
  /** Called once with the y of the first line, on its page. */
  onFirstLine?: (document: TaggedDocument, y: number) => void;
}

/** The fewest lines of a paragraph that may be alone at the foot or the head of a frame. */
const TOGETHER = 2;

/** A paragraph or heading whose lines are set; it may break over frames, a heading may not. */
export class TextBlock implements Block {
  readonly gap: number;
  readonly keepWithNext: boolean;
  private next = 0;
  private element: PdfStructureElement | undefined;

  constructor(
    private readonly lines: Line[],
    private readonly options: TextBlockOptions,
  ) {
    this.gap = options.gap ?? 0;
    this.keepWithNext = options.keepWithNext ?? options.tag.startsWith('H');
  }

  get firstPiece(): number {
    const remaining = this.lines.length - this.next;
    const whole = this.keepWithNext || remaining <= TOGETHER + 1;
    return (whole ? remaining : TOGETHER) * this.options.leading;
  }

  place(document: TaggedDocument, place: Place): Placed {
    const { leading, parent, tag, onFirstLine } = this.options;
    if (this.lines.length === 0) return { used: 0, done: true };
    const count = this.linesFor(place);
    if (count === 0) return { used: 0, done: false };
    if (this.next === 0) onFirstLine?.(document, place.y);
    this.element ??= document.structure.element(parent, tag);
    const piece = this.lines.slice(this.next, this.next + count);
    document.structure.content(this.element, () => document.canvas.lines(piece, place.x, place.y, leading));
    this.next += count;
    const done = this.next >= this.lines.length;
    if (done) document.structure.close(this.element);
    return { used: count * leading, done };
  }

  private linesFor({ room, fresh }: Place): number {
    const remaining = this.lines.length - this.next;
    const fitting = Math.floor((room + 0.01) / this.options.leading);
    if (fitting >= remaining) return remaining;
    if (fresh) return Math.max(1, fitting);
    const left = remaining - fitting;
    const count = left < TOGETHER ? fitting - (TOGETHER - left) : fitting;
    return count < TOGETHER ? 0 : count;
  }
}

/** A text in one style as a block. */
export function textBlock(
  document: TaggedDocument,
  text: string,
  style: TextStyle,
  width: number,
  options: Omit<TextBlockOptions, 'leading'>,
): TextBlock {
  return new TextBlock(document.set(text, style, width), { leading: style.leading, ...options });
}

/**
 * Sets a title that someone else wrote in the first of the styles in which it stays within `mostLines`, or in the last:
 * a very long title gets smaller, it is not cut.
 */
export function fittingTitle(
  document: TaggedDocument,
  text: string,
  styles: readonly TextStyle[],
  mostLines: number,
  width: number,
): { lines: Line[]; leading: number } {
  let fitting: { lines: Line[]; leading: number } = { lines: [], leading: 0 };
  for (const style of styles) {
    fitting = { lines: document.set(text, style, width), leading: style.leading };
    if (fitting.lines.length <= mostLines) break;
  }
  return fitting;
}
