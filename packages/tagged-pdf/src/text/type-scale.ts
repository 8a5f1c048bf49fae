import type { Weight } from './typeface.js';

/** How a text looks; `size` and `leading` in points, `colour` as three operands of the PDF operator `rg`. */
export interface TextStyle {
  weight: Weight;
  size: number;
  leading: number;
  colour: string;
}

/** Turns `#0072B2` into operands for `rg` and `RG`, rounded to three places. */
export function rgb(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff]
    .map((part) => String(Math.round((part / 255) * 1000) / 1000))
    .join(' ');
}

/** The neutral greys and the accent; every text colour has at least 4.5:1 on white. */
export const INK = rgb('#1B1F24');
export const GREY_TEXT = rgb('#56606B');
export const RULE = rgb('#C9CFD6');
export const PALE = rgb('#EEF1F4');
export const ACCENT = rgb('#0B5A97');
export const WHITE = rgb('#FFFFFF');

const scale = (weight: Weight, size: number, leading: number, colour = INK): TextStyle => ({
  weight,
  size,
  leading,
  colour,
});

/** The six sizes (8, 9.5, 12, 17, 26 and 40 points) in the roles that they are used in. */
export const TYPE = {
  small: scale('regular', 8, 11),
  smallGrey: scale('regular', 8, 11, GREY_TEXT),
  label: scale('semibold', 8, 11, GREY_TEXT),
  smallStrong: scale('semibold', 8, 11),
  body: scale('regular', 9.5, 14),
  bodyStrong: scale('semibold', 9.5, 14),
  lead: scale('regular', 12, 18),
  subheading: scale('semibold', 12, 16),
  title: scale('semibold', 17, 22),
  figure: scale('semibold', 17, 22),
  chapter: scale('semibold', 26, 32),
  display: scale('semibold', 40, 46),
} as const satisfies Record<string, TextStyle>;
