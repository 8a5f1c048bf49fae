// A document, and plain content that flows over its pages.
export { type ContentsEntry, Flow, type HeadingLevel } from './flow/flow.js';
export { type DocumentFacts, TaggedDocument } from './tagged-document.js';
export { writeDocument, type WrittenDocument } from './write-document.js';

// Blocks and frames, for your own layouts.
export type { Block, Place, Placed } from './flow/block.js';
export { ActionBlock, FigureBlock } from './flow/figure-block.js';
export { LinkRow, type LinkRowOptions, PAGE_NUMBER_ROOM } from './flow/link-row.js';
export { textList } from './flow/list-block.js';
export { pour } from './flow/pour.js';
export { TableBlock } from './flow/table-block.js';
export { fittingTitle, TextBlock, textBlock } from './flow/text-block.js';
export { columnsWide, type Frame, frameOf, fullFrame, PAGE_WIDTH } from './page/grid.js';
export type {
  PdfOutlineItem as Bookmark,
  PdfStructureElement as StructureElement,
} from './page/pdfkit-port.js';

// Text and how it looks.
export type { Line } from './text/line-breaking.js';
export { paragraphsOf } from './text/printable-text.js';
export { ACCENT, GREY_TEXT, INK, PALE, rgb, type TextStyle, TYPE, WHITE } from './text/type-scale.js';
