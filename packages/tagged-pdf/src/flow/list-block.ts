import type { PdfStructureElement } from '../page/pdfkit-port.js';
import type { TaggedDocument } from '../tagged-document.js';
import type { Line } from '../text/line-breaking.js';
import type { TextStyle } from '../text/type-scale.js';
import type { Block, Place, Placed } from './block.js';

/** One item: its label (a bullet or a number) and its text. */
export interface ListItem {
  label: Line[];
  body: Line[];
}

/** A list; labels are in a column of `indent` points. */
export interface ListOptions {
  parent: PdfStructureElement;
  items: ListItem[];
  indent: number;
  leading: number;
  numbering: 'Disc' | 'Decimal';
  gap?: number;
  itemGap?: number;
}

/** A tagged list (L, LI, Lbl, LBody) that breaks between items, and within one only when it is longer than a page. */
export class ListBlock implements Block {
  readonly gap: number;
  readonly keepWithNext = false;
  private item = 0;
  private line = 0;
  private list: PdfStructureElement | undefined;
  private body: { entry: PdfStructureElement; text: PdfStructureElement } | undefined;

  constructor(private readonly options: ListOptions) {
    this.gap = options.gap ?? 0;
  }

  get firstPiece(): number {
    const item = this.options.items[this.item];
    return item ? Math.min(item.body.length - this.line, 12) * this.options.leading : 0;
  }

  place(document: TaggedDocument, place: Place): Placed {
    const { items, parent, numbering, itemGap = 0, leading } = this.options;
    if (items.length === 0) return { used: 0, done: true };
    let used = 0;
    for (let item = items[this.item]; item; item = items[this.item]) {
      const space = used > 0 ? itemGap : 0;
      const room = place.room - used - space;
      const fitting = Math.floor((room + 0.01) / leading);
      const remaining = item.body.length - this.line;
      const alone = used === 0 && place.fresh;
      if (fitting < Math.min(remaining, 12) && !alone) return { used, done: false };
      const count = Math.min(remaining, Math.max(1, fitting));
      this.list ??= document.structure.element(parent, 'L', {}, { O: 'List', ListNumbering: numbering });
      this.drawLines(document, item, count, place.x, place.y + used + space);
      used += space + count * leading;
      if (this.line < item.body.length) return { used, done: false };
      this.item++;
      this.line = 0;
    }
    if (this.list) document.structure.close(this.list);
    return { used, done: true };
  }

  private drawLines(document: TaggedDocument, item: ListItem, count: number, x: number, y: number): void {
    const { structure, canvas } = document;
    const { indent, leading } = this.options;
    if (!this.body && this.list) {
      const entry = structure.element(this.list, 'LI');
      structure.leaf(entry, 'Lbl', () => canvas.lines(item.label, x, y, leading));
      this.body = { entry, text: structure.element(entry, 'LBody') };
    }
    if (!this.body) return;
    const piece = item.body.slice(this.line, this.line + count);
    structure.content(this.body.text, () => canvas.lines(piece, x + indent, y, leading));
    this.line += count;
    if (this.line < item.body.length) return;
    structure.close(this.body.text);
    structure.close(this.body.entry);
    this.body = undefined;
  }
}

/** A list of short texts; `numbered` counts them, otherwise they have bullets. */
export interface TextListOptions extends Pick<ListOptions, 'parent' | 'gap' | 'itemGap'> {
  style: TextStyle;
  width: number;
  numbered?: boolean;
}

/** Room for a label in parts of the style's size. */
const BULLET_INDENT = 1.125;
const NUMBER_INDENT = 2;

/** A list of texts in one style as a block. */
export function textList(
  document: TaggedDocument,
  items: readonly string[],
  options: TextListOptions,
): ListBlock {
  const { style, width, numbered = false, ...rest } = options;
  const indent = style.size * (numbered ? NUMBER_INDENT : BULLET_INDENT);
  return new ListBlock({
    ...rest,
    indent,
    leading: style.leading,
    numbering: numbered ? 'Decimal' : 'Disc',
    items: items.map((text, index) => ({
      label: document.set(numbered ? `${index + 1}.` : '•', style, indent),
      body: document.set(text, style, width - indent),
    })),
  });
}
