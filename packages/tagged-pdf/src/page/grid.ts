/** A4 in points, with a 12-column grid and 4-point steps. */
export const PAGE_WIDTH = 595.28;
export const PAGE_HEIGHT = 841.89;

const MARGIN_SIDE = 48;
const GUTTER = 12;
const COLUMNS = 12;
const COLUMN = (PAGE_WIDTH - 2 * MARGIN_SIDE - (COLUMNS - 1) * GUTTER) / COLUMNS;

/** A place that content flows through, in points from the top left of the page. */
export interface Frame {
  x: number;
  width: number;
  top: number;
  bottom: number;
}

/** Top and bottom of the text area, between running head and page number. */
export const TEXT_TOP = 72;
export const TEXT_BOTTOM = PAGE_HEIGHT - 60;

/** The width in points of `count` grid columns with the gutters between them. */
export function columnsWide(count: number): number {
  return count * COLUMN + (count - 1) * GUTTER;
}

/** The frame of `count` columns beginning with column `first` (0 to 11), from `top` to the foot of the text area. */
export function frameOf(first: number, count: number, top = TEXT_TOP): Frame {
  return { x: MARGIN_SIDE + first * (COLUMN + GUTTER), width: columnsWide(count), top, bottom: TEXT_BOTTOM };
}

/** The frame of the whole text area. */
export function fullFrame(top = TEXT_TOP): Frame {
  return frameOf(0, COLUMNS, top);
}
