import { INK, rgb, WHITE } from '#packages/tagged-pdf';

/** One fixed colour for each thematic area from the Okabe–Ito set, told apart by colour-blind readers. */
export const AREA_COLOURS: Readonly<Record<number, string>> = {
  1: '#0072B2',
  2: '#D55E00',
  3: '#009E73',
  4: '#E69F00',
  5: '#CC79A7',
};

/** For an area that is not one of the five. */
const OTHER = '#5B6670';

/** A fill and the text colour that reads better on it, both as operands of `rg`. */
export interface AreaPaint {
  fill: string;
  text: string;
}

/** The paint of an area; the text is ink or white, whichever has the higher contrast (WCAG 2.2, 1.4.3). */
export function areaPaint(area: number): AreaPaint {
  const hex = AREA_COLOURS[area] ?? OTHER;
  const luminance = luminanceOf(hex);
  const onWhite = 1.05 / (luminance + 0.05);
  const onInk = (luminance + 0.05) / (luminanceOf('#1B1F24') + 0.05);
  return { fill: rgb(hex), text: onWhite >= onInk ? WHITE : INK };
}

function luminanceOf(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  const [red = 0, green = 0, blue = 0] = [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
