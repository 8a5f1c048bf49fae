import type { EncodedWord, Typeface } from '../text/typeface.js';
import type { TextStyle } from '../text/type-scale.js';
import type { Canvas } from './canvas.js';
import { points } from './canvas.js';
import type { PdfDocument, PdfReference } from './pdfkit-port.js';

const SLOT_WIDTH = 36;

interface Slot {
  name: string;
  form: PdfReference;
  style: TextStyle;
  face: Typeface;
  align: 'left' | 'right';
}

/**
 * Numbers that are known only when the document ends: page numbers in the contents and the number of pages.
 *
 * Each is a small form that pages refer to and that is written at the end, so that no page has to be kept in memory.
 */
export class LateNumbers {
  private readonly slots = new Map<string, Slot>();

  constructor(
    private readonly doc: PdfDocument,
    private readonly canvas: Canvas,
  ) {}

  /** Puts the number `key` on the page: from `x` on when aligned left, ending at `x` when aligned right. */
  show(key: string, x: number, y: number, style: TextStyle, face: Typeface, align: 'left' | 'right'): void {
    const slot = this.slots.get(key) ?? this.open(key, style, face, align);
    const baseline = y + style.leading / 2 + (face.middle * style.size) / 1000;
    this.canvas.form(slot.name, slot.form, align === 'left' ? x : x - SLOT_WIDTH, baseline);
  }

  /** Writes every number; throws when one that was shown is not known. */
  finish(numbers: ReadonlyMap<string, number>): void {
    for (const [key, slot] of this.slots) {
      const number = numbers.get(key);
      if (number === undefined)
        throw new Error(`The document refers to "${key}", which is on none of its pages.`);
      this.write(slot, slot.face.word(String(number)));
    }
  }

  private open(key: string, style: TextStyle, face: Typeface, align: 'left' | 'right'): Slot {
    const form = this.doc.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, -style.leading, SLOT_WIDTH, style.leading],
      Resources: { Font: { [face.id]: face.reference } },
    });
    const slot: Slot = { name: `N${this.slots.size}`, form, style, face, align };
    this.slots.set(key, slot);
    return slot;
  }

  private write({ form, style, face, align }: Slot, word: EncodedWord): void {
    const start = align === 'left' ? 0 : SLOT_WIDTH - (word.width * style.size) / 1000;
    form.end(
      `BT /${face.id} ${style.size} Tf ${style.colour} rg ${points(start)} 0 Td [<${word.codes}>] TJ ET`,
    );
  }
}
