import type { Line } from '../text/line-breaking.js';
import type { Typefaces } from '../text/line-breaking.js';
import type { PdfDocument, PdfReference } from './pdfkit-port.js';

/** Points with three decimals at most, as PDF numbers. */
export const points = (value: number): string => String(Math.round(value * 1000) / 1000);

/**
 * Writes text and shapes straight into the open page.
 *
 * One string of operators per paragraph, with words encoded once: this is why it is faster than pdfkit's `doc.text()`.
 * Coordinates are points from the top left; pdfkit has turned the page's axes, so glyphs are turned back by the matrix.
 */
export class Canvas {
  constructor(
    private readonly doc: PdfDocument,
    private readonly typefaces: Typefaces,
  ) {}

  /** Writes lines of one leading from the top `y`; `right` given, each line ends there instead of beginning at `x`. */
  lines(lines: readonly Line[], x: number, y: number, leading: number, right?: number): void {
    let operators = 'BT\n';
    let style: Line['segments'][number]['style'] | undefined;
    for (const [index, line] of lines.entries()) {
      const first = line.segments[0];
      if (!first) continue;
      const largest = line.segments.reduce(
        (size, segment) => Math.max(size, segment.style.size),
        first.style.size,
      );
      const baseline =
        y + index * leading + leading / 2 + (this.typefaces[first.style.weight].middle * largest) / 1000;
      const start = right === undefined ? x : right - line.width;
      operators += `1 0 0 -1 ${points(start)} ${points(baseline)} Tm\n`;
      for (const segment of line.segments) {
        if (segment.style !== style) {
          style = segment.style;
          const face = this.typefaces[style.weight];
          this.doc.page.fonts[face.id] ??= face.reference;
          operators += `/${face.id} ${style.size} Tf ${style.colour} rg\n`;
        }
        operators += `[<${segment.codes}>] TJ\n`;
      }
    }
    this.doc.addContent(`${operators}ET`);
  }

  /** Fills a rectangle; `colour` are operands of `rg`. */
  fill(x: number, y: number, width: number, height: number, colour: string): void {
    this.doc.addContent(`${colour} rg ${points(x)} ${points(y)} ${points(width)} ${points(height)} re f`);
  }

  /** Draws the outline of a rectangle. */
  outline(x: number, y: number, width: number, height: number, colour: string, thickness = 0.75): void {
    const box = `${points(x)} ${points(y)} ${points(width)} ${points(height)} re`;
    this.doc.addContent(`${colour} RG ${thickness} w ${box} S`);
  }

  /** Draws a straight line. */
  stroke(x1: number, y1: number, x2: number, y2: number, colour: string, thickness = 0.75): void {
    const path = `${points(x1)} ${points(y1)} m ${points(x2)} ${points(y2)} l S`;
    this.doc.addContent(`${colour} RG ${thickness} w ${path}`);
  }

  /** Paints a form whose own axes point upwards with its foot at `y`. */
  form(name: string, form: PdfReference, x: number, y: number): void {
    this.doc.page.xobjects[name] ??= form;
    this.doc.addContent(`q 1 0 0 -1 ${points(x)} ${points(y)} cm /${name} Do Q`);
  }
}
