export type { Block, Place, Placed } from './flow/block.js';
export { ActionBlock, FigureBlock } from './flow/figure-block.js';
export { LinkRow, type LinkRowOptions, PAGE_NUMBER_ROOM } from './flow/link-row.js';
export { ListBlock } from './flow/list-block.js';
export { pour } from './flow/pour.js';
export { TableBlock } from './flow/table-block.js';
export { TextBlock, type TextBlockOptions } from './flow/text-block.js';
export { columnsWide, type Frame, frameOf, fullFrame, PAGE_WIDTH } from './page/grid.js';
export type {
  PdfOutlineItem as Bookmark,
  PdfStructureElement as StructureElement,
} from './page/pdfkit-port.js';
export { TaggedDocument } from './tagged-document.js';
export type { Line } from './text/line-breaking.js';
export { paragraphsOf } from './text/printable-text.js';
export { fontPath } from './text/typeface.js';
export { ACCENT, GREY_TEXT, INK, PALE, rgb, type TextStyle, TYPE, WHITE } from './text/type-scale.js';
