import type { PdfStructureElement } from '../page/pdfkit-port.js';
import type { Press } from '../page/press.js';
import type { Block, Place, Placed } from './block.js';

/** A drawing of a fixed size with its text alternative. */
export interface FigureOptions {
  parent: PdfStructureElement;
  alt: string;
  width: number;
  height: number;
  gap?: number;
  keepWithNext?: boolean;
  draw: (press: Press, x: number, y: number) => void;
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

  place(press: Press, { x, y }: Place): Placed {
    const { parent, alt, width, height, draw } = this.options;
    const bbox: [number, number, number, number] = [x, y, x + width, y + height];
    press.structure.leaf(parent, 'Figure', () => draw(press, x, y), { alt, bbox });
    return { used: height, done: true };
  }
}

/** Something without meaning of its own, such as a rule or a coloured strip: an artifact of a fixed height. */
export class OrnamentBlock implements Block {
  readonly keepWithNext = true;

  constructor(
    readonly firstPiece: number,
    readonly gap: number,
    private readonly draw: (press: Press, x: number, y: number) => void,
  ) {}

  place(press: Press, { x, y }: Place): Placed {
    press.structure.artifact('Layout', () => this.draw(press, x, y));
    return { used: this.firstPiece, done: true };
  }
}

/** Runs something at the point that the flow has reached, such as closing an element; takes no room. */
export class ActionBlock implements Block {
  readonly gap = 0;
  readonly firstPiece = 0;
  readonly keepWithNext = false;

  constructor(private readonly act: (press: Press) => void) {}

  place(press: Press): Placed {
    this.act(press);
    return { used: 0, done: true };
  }
}
