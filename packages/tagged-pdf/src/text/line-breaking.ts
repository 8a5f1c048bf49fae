import type { TextStyle } from './type-scale.js';
import type { EncodedWord, Typeface, Weight } from './typeface.js';

/** A stretch of text in one style. */
export interface Run {
  text: string;
  style: TextStyle;
}

/** A stretch of one line, ready for a TJ array; `codes` carries no outer brackets. */
export interface Segment {
  style: TextStyle;
  codes: string;
}

/** One line of a paragraph; `width` in points. */
export interface Line {
  segments: Segment[];
  width: number;
}

/** The weights that a document has open. */
export type Typefaces = Record<Weight, Typeface>;

/** A hyphen, slash or dash inside a word, after which a line may end. */
const BREAK_AFTER = /(?<=[\p{L}\p{N}][-/–—])(?=[\p{L}\p{N}])/u;

/** Sets runs into lines of at most `width` points; a word that is wider than a line is cut, never lost. */
export function breakLines(typefaces: Typefaces, runs: Run[], width: number): Line[] {
  const setting = new Setting(typefaces, width);
  for (const { text, style } of runs) {
    const face = typefaces[style.weight];
    const words = text.split(' ');
    for (let i = 0; i < words.length; i++) {
      if (i > 0) setting.space();
      const word = words[i];
      if (word) setting.word(word, face, style);
    }
  }
  return setting.lines();
}

class Setting {
  private readonly done: Line[] = [];
  private segments: Segment[] = [];
  private used = 0;
  private spaceWanted = false;

  constructor(
    private readonly typefaces: Typefaces,
    private readonly width: number,
  ) {}

  space(): void {
    if (this.segments.length > 0) this.spaceWanted = true;
  }

  word(text: string, face: Typeface, style: TextStyle): void {
    const word = face.word(text);
    if (this.fits(word, face, style)) this.put(word, face, style);
    else this.wordThatDoesNotFit(text, word, face, style);
  }

  lines(): Line[] {
    if (this.segments.length > 0) this.endLine();
    return this.done;
  }

  private fits(word: EncodedWord, face: Typeface, style: TextStyle): boolean {
    const space = this.spaceWanted ? face.spaceWidth : 0;
    // A hundredth of a point of tolerance: sums of the same widths in another order must not break differently.
    return this.used + ((space + word.width) * style.size) / 1000 <= this.width + 0.01;
  }

  private wordThatDoesNotFit(text: string, word: EncodedWord, face: Typeface, style: TextStyle): void {
    const parts = text.split(BREAK_AFTER);
    if (parts.length > 1) {
      for (const part of parts) this.word(part, face, style);
      return;
    }
    if (this.segments.length > 0) this.endLine();
    if (this.fits(word, face, style)) this.put(word, face, style);
    else this.letters(text, face, style);
  }

  /** Cuts a word that no line can hold, between letters and never before a combining mark. */
  private letters(text: string, face: Typeface, style: TextStyle): void {
    let piece = '';
    for (const letter of text.match(/.\p{M}*/gsu) ?? []) {
      if (piece !== '' && !this.fits(face.word(piece + letter), face, style)) {
        this.put(face.word(piece), face, style);
        this.endLine();
        piece = '';
      }
      piece += letter;
    }
    if (piece !== '') this.put(face.word(piece), face, style);
  }

  private put(word: EncodedWord, face: Typeface, style: TextStyle): void {
    const space = this.spaceWanted;
    this.spaceWanted = false;
    const codes = space ? face.spaceCodes + word.codes : word.codes;
    this.used += (((space ? face.spaceWidth : 0) + word.width) * style.size) / 1000;
    const last = this.segments.at(-1);
    if (last && last.style === style) last.codes += codes;
    else this.segments.push({ style, codes });
  }

  private endLine(): void {
    const last = this.segments.at(-1);
    // A tagged text says its word breaks (ISO 32000-1, 14.8.2.5): the space at which a line ends stays in it.
    if (last && this.spaceWanted) last.codes += this.typefaces[last.style.weight].spaceCodes;
    this.done.push({ segments: this.segments, width: this.used });
    this.segments = [];
    this.used = 0;
    this.spaceWanted = false;
  }
}
