import type { PdfDocument, PdfStructureElement, PdfStructureOptions } from './pdfkit-port.js';

/** Attributes that pdfkit has no option for, such as a list's numbering. */
export type StructureAttributes = Record<string, string | number>;

/**
 * The structure tree, in which an element is added to its parent the moment it is made.
 *
 * An element that is made and never added makes pdfkit wait at the end and never finish. With this class that cannot happen.
 */
export class StructureTree {
  private open = 0;

  constructor(
    private readonly doc: PdfDocument,
    readonly root: PdfStructureElement = doc.struct('Document'),
  ) {
    doc.addStructure(this.root);
  }

  /** Makes an element under `parent`, which must still be open; it is closed by `close`. */
  element(
    parent: PdfStructureElement,
    type: string,
    options: PdfStructureOptions = {},
    attributes?: StructureAttributes,
  ): PdfStructureElement {
    const element = this.doc.struct(type, options);
    if (attributes) element.dictionary.data['A'] = { ...attributes };
    parent.add(element);
    this.open++;
    return element;
  }

  /** Closes an element, which writes it. */
  close(element: PdfStructureElement): void {
    element.end();
    this.open--;
  }

  /** Draws content that belongs to `element`; an element may be given content on several pages. */
  content(element: PdfStructureElement, draw: () => void): void {
    const content = this.doc.markStructureContent(element.dictionary.data['S'] as string);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** Makes an element that holds one stretch of content, and closes it. */
  leaf(parent: PdfStructureElement, type: string, draw: () => void, options: PdfStructureOptions = {}): void {
    const element = this.element(parent, type, options);
    this.content(element, draw);
    this.close(element);
  }

  /** Draws decoration that screen readers skip. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** Closes the whole tree; throws when an element was left open, because its content might not be reached. */
  finish(): void {
    if (this.open !== 0) throw new Error(`${this.open} structure elements were left open.`);
    this.root.end();
  }
}
