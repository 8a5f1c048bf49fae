/** Shown where the typeface has no glyph: visible, and never the forbidden glyph 0 (PDF/A-2, 6.2.11.8). */
export const REPLACEMENT = '\uFFFD';

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const TABS_AND_SPACES = /[\t\u2000-\u200A\u205F\u3000]/g;
/**
 * Characters without ink: soft hyphens, zero-width marks, byte-order marks, variation selectors, and the direction
 * overrides that can make a text read differently from what it says. The Arabic number signs are format characters
 * too, but can be seen.
 */
const INVISIBLE = /(?![\u0600-\u0605\u06DD])[\p{Cf}\p{Variation_Selector}]/gu;
/** Control characters, lone surrogates, private-use and unassigned characters mean nothing to a reader. */
const MEANINGLESS = /(?!\n)[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu;
const PLAIN = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;

/** Turns any string into text that can be set: NFC, one kind of line break, nothing invisible, no control characters. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(TABS_AND_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(MEANINGLESS, REPLACEMENT)
    .normalize('NFC');
}

/** Splits a text into its paragraphs, without the blank ones. */
export function paragraphsOf(text: string | null): string[] {
  return printable(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
