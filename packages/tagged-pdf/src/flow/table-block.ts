import type { PdfStructureElement } from '../page/pdfkit-port.js';
import type { TaggedDocument } from '../tagged-document.js';
import type { Line } from '../text/line-breaking.js';
import type { TextStyle } from '../text/type-scale.js';
import { INK, RULE, TYPE } from '../text/type-scale.js';
import type { Block, Place, Placed } from './block.js';

/** A column; `width` in points, figures are aligned right. */
export interface TableColumn {
  heading: string;
  width: number;
  align?: 'right';
}

/** A table of texts; the first cell of each row is its heading. */
export interface TableOptions {
  parent: PdfStructureElement;
  columns: TableColumn[];
  rows: string[][];
  style?: TextStyle;
  gap?: number;
  /** Marks a row as the sum of those above: strong text with a heavier rule over it. */
  totalRow?: boolean;
}

const PADDING = 4;
const GUTTER = 8;

interface SetRow {
  cells: Line[][];
  lines: number;
}

/**
 * A tagged table (THead, TBody, TH with scope) drawn without pdfkit's own table.
 *
 * The head is repeated on each page, as an artifact after the first time; a row stays together unless it is taller than
 * a page, and then continues below.
 */
export class TableBlock implements Block {
  readonly gap: number;
  readonly keepWithNext = false;
  private readonly head: SetRow;
  private readonly rows: SetRow[];
  private readonly leading: number;
  private readonly width: number;
  private next = 0;
  private line = 0;
  private table: { all: PdfStructureElement; body: PdfStructureElement } | undefined;
  private row: { element: PdfStructureElement; cells: PdfStructureElement[] } | undefined;

  constructor(
    document: TaggedDocument,
    private readonly options: TableOptions,
  ) {
    const style = options.style ?? TYPE.small;
    const strong: TextStyle = { ...style, weight: 'semibold' };
    const last = options.rows.length - 1;
    this.gap = options.gap ?? 0;
    this.leading = style.leading;
    this.width = options.columns.reduce((sum, column) => sum + column.width, 0);
    this.head = this.setRow(
      document,
      options.columns.map((column) => column.heading),
      strong,
    );
    this.rows = options.rows.map((cells, index) =>
      this.setRow(document, cells, options.totalRow && index === last ? strong : style),
    );
  }

  get firstPiece(): number {
    const first = this.rows[this.next];
    return this.heightOf(this.head) + (first ? Math.min(this.heightOf(first), 200) : 0);
  }

  place(document: TaggedDocument, place: Place): Placed {
    const headHeight = this.heightOf(this.head);
    const first = this.rows[this.next];
    if (!place.fresh && place.room < headHeight + (first ? this.heightOf(first) : 0))
      return { used: 0, done: false };
    this.drawHead(document, place.x, place.y);
    let used = headHeight;
    for (let row = this.rows[this.next]; row; row = this.rows[this.next]) {
      const room = place.room - used;
      const fitting = Math.floor((room - 2 * PADDING + 0.01) / this.leading);
      const remaining = row.lines - this.line;
      const alone = place.fresh && used === headHeight;
      if ((fitting < remaining || room < this.sumAlso(row)) && !alone) return { used, done: false };
      const count = Math.min(remaining, Math.max(1, fitting));
      this.drawRow(document, row, count, place.x, place.y + used);
      used += count * this.leading + 2 * PADDING;
      if (this.line < row.lines) return { used, done: false };
      this.next++;
      this.line = 0;
    }
    if (this.table) {
      document.structure.close(this.table.body);
      document.structure.close(this.table.all);
    }
    return { used, done: true };
  }

  /** The height of the last row but one includes the sum below it: a sum is never alone on a page. */
  private sumAlso(row: SetRow): number {
    const sum = this.options.totalRow && this.next === this.rows.length - 2 ? this.rows.at(-1) : undefined;
    return sum && this.line === 0 ? this.heightOf(row) + this.heightOf(sum) : 0;
  }

  private setRow(document: TaggedDocument, texts: string[], style: TextStyle): SetRow {
    const cells = this.options.columns.map((column, index) => {
      const room = column.width - (index < this.options.columns.length - 1 ? GUTTER : 0);
      return document.set(texts[index] ?? '', style, room);
    });
    return { cells, lines: Math.max(1, ...cells.map((lines) => lines.length)) };
  }

  private heightOf(row: SetRow): number {
    return row.lines * this.leading + 2 * PADDING;
  }

  private drawHead(document: TaggedDocument, x: number, y: number): void {
    const { structure, canvas } = document;
    if (this.table) {
      structure.artifact('Pagination', () => {
        this.eachCell(x, (index, left, right) =>
          this.drawCell(document, this.head.cells[index] ?? [], left, right, y),
        );
      });
    } else {
      const all = structure.element(this.options.parent, 'Table');
      const head = structure.element(all, 'THead');
      const row = structure.element(head, 'TR');
      this.eachCell(x, (index, left, right) => {
        const draw = (): void => this.drawCell(document, this.head.cells[index] ?? [], left, right, y);
        structure.leaf(row, 'TH', draw, { scope: 'Column' });
      });
      structure.close(row);
      structure.close(head);
      this.table = { all, body: structure.element(all, 'TBody') };
    }
    const foot = y + this.heightOf(this.head);
    structure.artifact('Layout', () => canvas.stroke(x, foot, x + this.width, foot, INK, 1));
  }

  private drawRow(document: TaggedDocument, row: SetRow, count: number, x: number, y: number): void {
    const { structure, canvas } = document;
    if (!this.table) return;
    const last = this.options.totalRow && this.next === this.rows.length - 1;
    if (last) structure.artifact('Layout', () => canvas.stroke(x, y, x + this.width, y, INK, 1));
    if (!this.row) {
      const element = structure.element(this.table.body, 'TR');
      const cells = row.cells.map((_, index) =>
        index === 0 ? structure.element(element, 'TH', { scope: 'Row' }) : structure.element(element, 'TD'),
      );
      this.row = { element, cells };
    }
    const { cells } = this.row;
    this.eachCell(x, (index, left, right) => {
      const lines = row.cells[index]?.slice(this.line, this.line + count) ?? [];
      const cell = cells[index];
      if (cell && lines.length > 0)
        structure.content(cell, () => this.drawCell(document, lines, left, right, y));
    });
    const foot = y + count * this.leading + 2 * PADDING;
    if (!last) structure.artifact('Layout', () => canvas.stroke(x, foot, x + this.width, foot, RULE, 0.5));
    this.line += count;
    if (this.line < row.lines) return;
    for (const cell of cells) structure.close(cell);
    structure.close(this.row.element);
    this.row = undefined;
  }

  private eachCell(x: number, draw: (index: number, left: number, right: number | undefined) => void): void {
    let left = x;
    for (const [index, column] of this.options.columns.entries()) {
      const lastColumn = index === this.options.columns.length - 1;
      const edge = left + column.width - (lastColumn ? 0 : GUTTER);
      draw(index, left, column.align === 'right' ? edge : undefined);
      left += column.width;
    }
  }

  private drawCell(
    document: TaggedDocument,
    lines: Line[],
    left: number,
    right: number | undefined,
    y: number,
  ): void {
    document.canvas.lines(lines, left, y + PADDING, this.leading, right);
  }
}
