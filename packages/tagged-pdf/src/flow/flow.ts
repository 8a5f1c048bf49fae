import { fullFrame } from '../page/grid.js';
import type { PdfOutlineItem, PdfStructureElement } from '../page/pdfkit-port.js';
import type { TaggedDocument } from '../tagged-document.js';
import { paragraphsOf } from '../text/printable-text.js';
import { type TextStyle, TYPE } from '../text/type-scale.js';
import type { Block } from './block.js';
import { ActionBlock, FigureBlock, type FigureOptions } from './figure-block.js';
import { LinkRow, PAGE_NUMBER_ROOM } from './link-row.js';
import { textList } from './list-block.js';
import { pour } from './pour.js';
import { TableBlock, type TableOptions } from './table-block.js';
import { textBlock } from './text-block.js';

/** The level of a heading: 1 for the title of the document. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** An entry of the contents: the heading with that mark. */
export interface ContentsEntry {
  title: string;
  mark: string;
}

const HEADINGS: Record<HeadingLevel, { style: TextStyle; gap: number }> = {
  1: { style: TYPE.chapter, gap: 0 },
  2: { style: TYPE.title, gap: 24 },
  3: { style: TYPE.subheading, gap: 16 },
  4: { style: TYPE.bodyStrong, gap: 12 },
};

/**
 * A section of plain content in one column as wide as the text area, from a new page on over as many as it needs.
 *
 * What is added is drawn by `end`, which must be called. For columns side by side or your own drawings, pour
 * blocks instead.
 */
export class Flow {
  private readonly width = fullFrame().width;
  private readonly blocks: Block[] = [];
  private readonly section: PdfStructureElement;
  /** The last bookmark of each level above the next heading. */
  private readonly bookmarks = new Map<HeadingLevel, PdfOutlineItem>();

  constructor(private readonly document: TaggedDocument) {
    this.section = document.structure.element(document.structure.root, 'Sect');
  }

  /** Adds a heading with its bookmark; with a `mark`, links and contents can lead to it. */
  heading(level: HeadingLevel, text: string, mark?: string): this {
    const { style, gap } = HEADINGS[level];
    const onFirstLine = (document: TaggedDocument, y: number): void => {
      if (mark !== undefined) document.mark(mark, y);
      this.bookmark(level, text, y);
    };
    const options = { parent: this.section, tag: `H${level}` as const, gap, onFirstLine };
    return this.add(textBlock(this.document, text, style, this.width, options));
  }

  /** Adds a text; each of its lines is a paragraph. */
  paragraph(text: string): this {
    for (const paragraph of paragraphsOf(text)) {
      this.add(
        textBlock(this.document, paragraph, TYPE.body, this.width, {
          parent: this.section,
          tag: 'P',
          gap: 8,
        }),
      );
    }
    return this;
  }

  /** Adds a list with bullets, or with numbers. */
  list(items: readonly string[], { numbered = false } = {}): this {
    const { section: parent, width } = this;
    return this.add(
      textList(this.document, items, { parent, width, style: TYPE.body, numbered, gap: 6, itemGap: 3 }),
    );
  }

  /** Adds a table; the first cell of each row is its heading. */
  table(options: Omit<TableOptions, 'parent' | 'gap'>): this {
    return this.add(new TableBlock(this.document, { ...options, parent: this.section, gap: 12 }));
  }

  /** Adds a drawing with its text alternative. */
  figure(options: Omit<FigureOptions, 'parent' | 'gap'>): this {
    return this.add(new FigureBlock({ ...options, parent: this.section, gap: 12 }));
  }

  /** Adds a table of contents; `goTo` says where a link leads for those who do not see it. */
  contents(entries: readonly ContentsEntry[], goTo: (title: string) => string): this {
    const { structure } = this.document;
    // Made when it is reached: elements are read in the order in which they are made.
    const begin = new ActionBlock(() => {
      const toc = structure.element(this.section, 'TOC');
      const rows = entries.map(({ title, mark }, index) =>
        this.contentsRow(toc, { title, mark, contents: goTo(title), gap: index === 0 ? 12 : 4 }),
      );
      const end = new ActionBlock(() => structure.close(toc));
      // Behind this block, which is still the first.
      this.blocks.splice(1, 0, ...rows, end);
    });
    return entries.length === 0 ? this : this.add(begin);
  }

  /** Draws everything and closes the section. */
  end(): void {
    this.document.newPage();
    pour(this.document, [{ blocks: this.blocks, first: [fullFrame()], rest: [fullFrame()] }]);
    this.document.structure.close(this.section);
  }

  private add(block: Block): this {
    this.blocks.push(block);
    return this;
  }

  private bookmark(level: HeadingLevel, text: string, y: number): void {
    const above = [...this.bookmarks].filter(([other]) => other < level).sort(([a], [b]) => b - a);
    const item = this.document.bookmark(text, y, above[0]?.[1]);
    for (const other of this.bookmarks.keys()) if (other > level) this.bookmarks.delete(other);
    this.bookmarks.set(level, item);
  }

  private contentsRow(
    toc: PdfStructureElement,
    { title, mark, contents, gap }: ContentsEntry & { contents: string; gap: number },
  ): Block {
    const { structure } = this.document;
    const item = structure.element(toc, 'TOCI');
    const reference = structure.element(item, 'Reference');
    return new LinkRow({
      parent: reference,
      closes: [reference, item],
      lines: this.document.set(`${title} `, TYPE.body, this.width - PAGE_NUMBER_ROOM),
      style: TYPE.body,
      mark,
      contents,
      width: this.width,
      gap,
    });
  }
}
