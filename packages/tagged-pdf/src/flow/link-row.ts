import type { Block, Place, Placed } from './block.js';
import type { PdfStructureElement } from '../page/pdfkit-port.js';
import type { TaggedDocument } from '../tagged-document.js';
import type { Line } from '../text/line-breaking.js';
import type { TextStyle } from '../text/type-scale.js';

/** One line of contents or index: text, the page number at the right edge, and a link over both. */
export interface LinkRowOptions {
  parent: PdfStructureElement;
  /** Elements that end with this row, inner ones first. */
  closes: PdfStructureElement[];
  /** Ends with a space, which parts the text from the page number for programs that read it. */
  lines: Line[];
  style: TextStyle;
  mark: string;
  contents: string;
  width: number;
  indent?: number;
  gap?: number;
  keepWithNext?: boolean;
  /** A strip of this colour at the left, as an artifact. */
  chip?: string;
}

/** Width in points that is kept free for the page number. */
export const PAGE_NUMBER_ROOM = 32;

/** A row that leads to a mark; it is never broken over pages. */
export class LinkRow implements Block {
  readonly gap: number;
  readonly firstPiece: number;
  readonly keepWithNext: boolean;

  constructor(private readonly options: LinkRowOptions) {
    this.gap = options.gap ?? 0;
    this.keepWithNext = options.keepWithNext ?? false;
    this.firstPiece = options.lines.length * options.style.leading;
  }

  place(document: TaggedDocument, { x, y }: Place): Placed {
    const { parent, closes, lines, style, mark, contents, width, indent = 0, chip } = this.options;
    const height = this.firstPiece;
    if (chip)
      document.structure.artifact('Layout', () => document.canvas.fill(x, y + 2, 4, height - 4, chip));
    document.link(parent, mark, { x, y, width, height }, contents, () => {
      document.canvas.lines(lines, x + indent, y, style.leading);
      document.pageNumberOf(mark, x + width, y + height - style.leading, style);
    });
    for (const element of closes) document.structure.close(element);
    return { used: height, done: true };
  }
}
