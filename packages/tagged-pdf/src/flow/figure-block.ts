import type { PdfStructureElement } from '../page/pdfkit-port.js';
import type { TaggedDocument } from '../tagged-document.js';
import type { Block, Place, Placed } from './block.js';

/** A drawing of a fixed size with its text alternative. */
export interface FigureOptions {
  parent: PdfStructureElement;
  alt: string;
  width: number;
  height: number;
  gap?: number;
  keepWithNext?: boolean;
  draw: (document: TaggedDocument, x: number, y: number) => void;
}

/** A chart or bar: one Figure element with alternative text and its box; never broken over pages. */
export class FigureBlock implements Block {
  readonly gap: number;
  readonly keepWithNext: boolean;
  readonly firstPiece: number;

  constructor(private readonly options: FigureOptions) {
    this.gap = options.gap ?? 0;
    this.keepWithNext = options.keepWithNext ?? false;
    this.firstPiece = options.height;
  }

  place(document: TaggedDocument, { x, y }: Place): Placed {
    const { parent, alt, width, height, draw } = this.options;
    const bbox: [number, number, number, number] = [x, y, x + width, y + height];
    document.structure.leaf(parent, 'Figure', () => draw(document, x, y), { alt, bbox });
    return { used: height, done: true };
  }
}

/** Something without meaning of its own, such as a rule or a coloured strip: an artifact of a fixed height. */
export class OrnamentBlock implements Block {
  readonly keepWithNext = true;

  constructor(
    readonly firstPiece: number,
    readonly gap: number,
    private readonly draw: (document: TaggedDocument, x: number, y: number) => void,
  ) {}

  place(document: TaggedDocument, { x, y }: Place): Placed {
    document.structure.artifact('Layout', () => this.draw(document, x, y));
    return { used: this.firstPiece, done: true };
  }
}

/** Runs something at the point that the flow has reached, such as closing an element; takes no room. */
export class ActionBlock implements Block {
  readonly gap = 0;
  readonly firstPiece = 0;
  readonly keepWithNext = false;

  constructor(private readonly act: (document: TaggedDocument) => void) {}

  place(document: TaggedDocument): Placed {
    this.act(document);
    return { used: 0, done: true };
  }
}
