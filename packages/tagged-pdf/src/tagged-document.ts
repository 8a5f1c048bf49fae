import type { Readable } from 'node:stream';
import type { PdfDocument, PdfOutlineItem, PdfStructureElement } from './page/pdfkit-port.js';
import { openPdfDocument } from './page/pdfkit-port.js';
import { Canvas } from './page/canvas.js';
import { PAGE_HEIGHT, fullFrame } from './page/grid.js';
import { LateNumbers } from './page/late-numbers.js';
import { StructureTree } from './page/structure.js';
import type { XmpFacts } from './page/xmp-packet.js';
import { XmpPacket } from './page/xmp-packet.js';
import { fontPath, Typeface } from './text/typeface.js';
import type { Line, Run, Typefaces } from './text/line-breaking.js';
import { breakLines } from './text/line-breaking.js';
import type { TextStyle } from './text/type-scale.js';
import { RULE, TYPE } from './text/type-scale.js';
import { printable } from './text/printable-text.js';

/** What is printed above the text of a page; `colour` draws the line below it thicker and in that colour. */
export interface RunningHead {
  left: string;
  right: string;
  colour?: string;
}

/** What a document says about itself; the same facts and the same drawing give the same bytes. */
export interface DocumentFacts extends XmpFacts {
  /** The words around the page number, such as `Page` and `of`. */
  pageWords: { page: string; of: string };
}

/** No mark of a user's has this key. */
const TOTAL = '\0pages';

/** The open document with everything to draw with; all lengths in points from the top left of the page. */
export class TaggedDocument {
  private readonly doc: PdfDocument;
  private readonly typefaces: Typefaces;
  readonly canvas: Canvas;
  readonly structure: StructureTree;
  private readonly lateNumbers: LateNumbers;
  private readonly pageOfMark = new Map<string, number>();
  private readonly nameOfMark = new Map<string, string>();
  private readonly missing = new Set<number>();
  private head: RunningHead | undefined;
  private headLines: { left: Line[]; right: Line[] } = { left: [], right: [] };
  pages = 0;

  constructor(private readonly facts: DocumentFacts) {
    const { title, author, subject, producer, createdAt } = facts;
    const info = {
      Title: printable(title),
      Author: printable(author),
      Subject: printable(subject),
      Creator: producer,
      Producer: producer,
      CreationDate: createdAt,
    };
    this.doc = openPdfDocument({ lang: facts.language, font: fontPath('regular'), info });
    this.doc.metadata = new XmpPacket(facts);
    this.typefaces = {
      regular: Typeface.open(this.doc, 'regular', this.missing),
      semibold: Typeface.open(this.doc, 'semibold', this.missing),
    };
    this.canvas = new Canvas(this.doc, this.typefaces);
    this.structure = new StructureTree(this.doc);
    this.lateNumbers = new LateNumbers(this.doc, this.canvas);
  }

  /** The bytes of the document, to be read while it is drawn. */
  get stream(): Readable {
    return this.doc;
  }

  /** Characters that the typeface lacks and that are shown as the replacement character, in order of code point. */
  get replacedCharacters(): string[] {
    return [...this.missing].sort((a, b) => a - b).map((code) => String.fromCodePoint(code));
  }

  /** Sets text in one style into lines of at most `width` points. */
  set(text: string, style: TextStyle, width: number): Line[] {
    return breakLines(this.typefaces, [{ text: printable(text).replaceAll('\n', ' '), style }], width);
  }

  /** Sets text in several styles into lines. */
  setRuns(runs: Run[], width: number): Line[] {
    const clean = runs.map(({ text, style }) => ({ text: printable(text).replaceAll('\n', ' '), style }));
    return breakLines(this.typefaces, clean, width);
  }

  /** Opens the next page, with running head and page number unless they are switched off. */
  newPage({ head = true, foot = true }: { head?: boolean; foot?: boolean } = {}): void {
    this.doc.addPage();
    this.pages++;
    if (head) this.structure.artifact('Pagination', () => this.drawHead());
    if (foot) this.structure.artifact('Pagination', () => this.drawFoot());
  }

  /** Sets the running head from the next page on. */
  runningHead(head: RunningHead): void {
    this.head = head;
    const width = fullFrame().width;
    this.headLines = {
      left: this.set(head.left, TYPE.smallGrey, width * 0.7),
      right: this.set(head.right, TYPE.smallStrong, width * 0.25),
    };
  }

  /** Makes `key` a place that links can lead to: `y` on the page that is open. */
  mark(key: string, y: number): void {
    this.pageOfMark.set(key, this.pages);
    this.doc.addNamedDestination(this.destination(key), 'XYZ', 0, Math.max(0, y - 12), null);
  }

  /** Shows the number of the page that carries the mark `key`, ending at `right`. */
  pageNumberOf(key: string, right: number, y: number, style: TextStyle): void {
    this.lateNumbers.show(key, right, y, style, this.typefaces[style.weight], 'right');
  }

  /** Draws content that leads to the mark `key`; `contents` says where to for those who do not see it. */
  link(
    parent: PdfStructureElement,
    key: string,
    box: { x: number; y: number; width: number; height: number },
    contents: string,
    draw: () => void,
  ): void {
    const link = this.structure.element(parent, 'Link');
    this.structure.content(link, draw);
    this.doc.goTo(box.x, box.y, box.width, box.height, this.destination(key), {
      structParent: link,
      // pdfkit writes a primitive string as a PDF name and a String object as a PDF string.
      Contents: Object(printable(contents)),
    });
    this.structure.close(link);
  }

  /** Adds a bookmark to `y` on the page that is open. */
  bookmark(
    title: string,
    y: number,
    parent: PdfOutlineItem = this.doc.outline,
    expanded = false,
  ): PdfOutlineItem {
    return parent.addItem(printable(title), { fit: false, top: Math.max(0, y - 12), left: 0, expanded });
  }

  /** Ends the document: numbers, structure, fonts and cross-references are written. */
  finish(): void {
    this.pageOfMark.set(TOTAL, this.pages);
    this.lateNumbers.finish(this.pageOfMark);
    this.structure.finish();
    countBookmarks(this.doc.outline, 1);
    this.doc.end();
  }

  /** Names of one length and case, because pdfkit sorts them by locale where PDF wants bytes. */
  private destination(key: string): string {
    let name = this.nameOfMark.get(key);
    if (name === undefined) {
      name = `d${String(this.nameOfMark.size).padStart(7, '0')}`;
      this.nameOfMark.set(key, name);
    }
    return name;
  }

  private drawHead(): void {
    if (!this.head) return;
    const { x, width } = fullFrame();
    this.canvas.lines(this.headLines.left.slice(0, 1), x, 32, TYPE.small.leading);
    this.canvas.lines(this.headLines.right.slice(0, 1), 0, 32, TYPE.small.leading, x + width);
    this.canvas.fill(x, 48, width, this.head.colour ? 2 : 0.75, this.head.colour ?? RULE);
  }

  private drawFoot(): void {
    const { x, width } = fullFrame();
    const style = TYPE.smallGrey;
    const { page, of } = this.facts.pageWords;
    // The space at its end keeps programs that read the page from joining the two numbers to the word.
    const before = this.set(`${page} ${this.pages} ${of} `, style, width);
    const y = PAGE_HEIGHT - 44;
    // At the left edge, where the number of pages can follow whatever length it will have.
    this.canvas.lines(before, x, y, style.leading);
    const { regular } = this.typefaces;
    const end = x + (before[0]?.width ?? 0) + (regular.spaceWidth * style.size) / 1000;
    this.lateNumbers.show(TOTAL, end, y, style, regular, 'left');
  }
}

/** Writes how many bookmarks are below one, negative when it is closed (ISO 32000-1, 12.3.3); pdfkit leaves it out. */
function countBookmarks(item: PdfOutlineItem, sign: 1 | -1): void {
  if (item.children.length === 0) return;
  item.outlineData['Count'] = sign * item.children.length;
  for (const child of item.children) countBookmarks(child, -1);
}
