import PDFKit from 'pdfkit';
import type { Readable } from 'node:stream';

/**
 * The part of pdfkit 0.20 that the package uses.
 *
 * The published typings stop at 0.17 and lack structure, forms and fonts, so the port declares exactly what is used;
 * everything else here sees pdfkit only through these interfaces.
 */

/** An indirect object of the file. */
export interface PdfReference {
  data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

/** One marked-content sequence on one page. */
export interface PdfStructureContent {
  readonly refs: unknown[];
}

/** A structure element; `end` writes it once its parent is attached. */
export interface PdfStructureElement {
  readonly dictionary: PdfReference;
  add(child: PdfStructureElement | PdfStructureContent): this;
  end(): void;
}

/** Options of a structure element; `bbox` is [left, top, right, bottom] in points from the top left. */
export interface PdfStructureOptions {
  title?: string;
  alt?: string;
  scope?: 'Row' | 'Column';
  bbox?: [number, number, number, number];
}

/** Where one glyph goes, in thousandths of an em. */
export interface PdfGlyphPosition {
  xAdvance: number;
  advanceWidth: number;
  xOffset: number;
  yOffset: number;
}

/** An embedded, subset font. */
export interface PdfFont {
  readonly id: string;
  readonly ascender: number;
  readonly descender: number;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  encode(text: string): [codes: string[], positions: PdfGlyphPosition[]];
  ref(): PdfReference;
}

/** A page that is still open. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
}

/** A bookmark. */
export interface PdfOutlineItem {
  readonly outlineData: Record<string, unknown>;
  readonly children: PdfOutlineItem[];
  addItem(
    title: string,
    options: { fit: boolean; top: number; left: number; expanded: boolean },
  ): PdfOutlineItem;
}

/** The XMP packet that pdfkit asks for while it ends. */
export interface PdfMetadata {
  append(xml: string): void;
  getXML(): string;
  getLength(): number;
  end(): void;
}

/** The document, a readable stream of its own bytes. */
export interface PdfDocument extends Readable {
  page: PdfPage;
  metadata: PdfMetadata;
  readonly outline: PdfOutlineItem;
  readonly _font: PdfFont;
  font(path: string): this;
  addPage(): this;
  addContent(operators: string): this;
  ref(data: Record<string, unknown>): PdfReference;
  struct(type: string, options?: PdfStructureOptions): PdfStructureElement;
  addStructure(element: PdfStructureElement): this;
  markStructureContent(tag: string): PdfStructureContent;
  markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this;
  endMarkedContent(): this;
  addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void;
  goTo(x: number, y: number, w: number, h: number, name: string, options: Record<string, unknown>): this;
  end(): void;
}

/** Options that a document is opened with; `font` is one absolute path. */
export interface PdfOpening {
  lang: string;
  font: string;
  info: Record<string, string | Date>;
}

/** Opens a tagged PDF 1.7 document without pages that will declare PDF/A-2a. */
export function openPdfDocument(opening: PdfOpening): PdfDocument {
  const options = {
    ...opening,
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    // The document keeps its own cache of encoded words; a second one would only hold glyph objects in memory.
    fontLayoutCache: false,
  };
  return new PDFKit(options as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfDocument;
}
