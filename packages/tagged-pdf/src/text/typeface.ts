import { fileURLToPath } from 'node:url';
import type { PdfDocument, PdfFont, PdfReference } from '../page/pdfkit-port.js';
import { REPLACEMENT } from './printable-text.js';

/** The two weights. */
export type Weight = 'regular' | 'semibold';

const FONT_FILES: Record<Weight, string> = {
  regular: 'NotoSans-Regular.ttf',
  semibold: 'NotoSans-SemiBold.ttf',
};

/** The absolute path of a font file; pdfkit caches a font only when it is always asked for by the same path string. */
export function fontPath(weight: Weight): string {
  const entry = import.meta.resolve('@embedpdf/fonts-latin');
  return fileURLToPath(new URL(`../fonts/${FONT_FILES[weight]}`, entry));
}

/** An encoded word: `codes` goes between the outer brackets of a TJ array, `width` is in thousandths of an em. */
export interface EncodedWord {
  readonly codes: string;
  readonly width: number;
}

/** Words kept per weight; beyond it the cache starts anew, so that memory does not grow with the document. */
const CACHED_WORDS = 40_000;

/** One weight of the type family with its cache of encoded words. */
export class Typeface {
  private readonly font: PdfFont;
  private readonly words = new Map<string, EncodedWord>();
  readonly spaceCodes: string;
  readonly spaceWidth: number;

  private constructor(
    font: PdfFont,
    private readonly missing: Set<number>,
  ) {
    this.font = font;
    const space = this.encode(' ');
    this.spaceCodes = space.codes;
    this.spaceWidth = space.width;
  }

  /** Opens a weight in a document; code points without a glyph are added to `missing` when they are set. */
  static open(doc: PdfDocument, weight: Weight, missing: Set<number>): Typeface {
    doc.font(fontPath(weight));
    return new Typeface(doc._font, missing);
  }

  /** The name of the font in a page's resources. */
  get id(): string {
    return this.font.id;
  }

  /** The font's object, for a page's or form's resources. */
  get reference(): PdfReference {
    return this.font.ref();
  }

  /** From the middle of a line to its baseline, in thousandths of an em. */
  get middle(): number {
    return (this.font.ascender + this.font.descender) / 2;
  }

  /** The codes and the width of a word without spaces in it. */
  word(text: string): EncodedWord {
    const known = this.words.get(text);
    if (known) return known;
    if (this.words.size >= CACHED_WORDS) this.words.clear();
    const encoded = this.encode(this.withGlyphs(text));
    this.words.set(text, encoded);
    return encoded;
  }

  private withGlyphs(text: string): string {
    let shown = '';
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (this.font.font.hasGlyphForCodePoint(codePoint)) shown += character;
      else {
        this.missing.add(codePoint);
        shown += REPLACEMENT;
      }
    }
    return shown;
  }

  private encode(text: string): EncodedWord {
    const [glyphs, positions] = this.font.encode(text);
    let codes = '';
    let width = 0;
    for (let i = 0; i < glyphs.length; i++) {
      const { xAdvance, advanceWidth, xOffset } = positions[i] ?? NOWHERE;
      const shift = Math.round(xOffset);
      const after = Math.round(xAdvance - advanceWidth) - shift;
      // A TJ number moves left, hence the minus; marks are shifted sideways here, and sit at their designed height.
      if (shift !== 0) codes += `>${-shift}<`;
      codes += glyphs[i];
      if (after !== 0) codes += `>${-after}<`;
      width += advanceWidth + after + shift;
    }
    return { codes, width };
  }
}

const NOWHERE = { xAdvance: 0, advanceWidth: 0, xOffset: 0, yOffset: 0 };
