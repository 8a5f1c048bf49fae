import type { SnapshotArea, SnapshotProgramme } from '../../domain/edition-snapshot.js';
import type { Block, Place, Placed } from '../flow/block.js';
import { fullFrame } from '../page/grid.js';
import type { PdfStructureElement } from '../page/pdfkit-port.js';
import type { Press } from '../page/press.js';
import type { Line } from '../text/line-breaking.js';
import { GREY_TEXT, TYPE } from '../text/type-scale.js';
import type { AreaPaint } from './area-colours.js';
import { areaPaint } from './area-colours.js';
import type { EditionContext } from './edition-context.js';

const CHIP = 30;

/** The countries and the area of a programme, below its title. */
export function areaStrip(
  { press, words }: EditionContext,
  parent: PdfStructureElement,
  area: SnapshotArea,
  programme: SnapshotProgramme,
): Block {
  const countries = programme.countries.map(({ name }) => name);
  const width = fullFrame().width - CHIP - 10;
  const lines = [
    ...press.setRuns(
      [
        { text: countries.length > 0 ? words.list(countries) : words.notStated, style: TYPE.bodyStrong },
        { text: ` · ${words.programme.scope(programme.scope)}`, style: { ...TYPE.body, colour: GREY_TEXT } },
      ],
      width,
    ),
    ...press.set(`${words.area(area.number)} · ${area.title}`, { ...TYPE.body, colour: GREY_TEXT }, width),
    ...(programme.otherAreas.length > 0
      ? press.set(
          words.programme.otherAreas(programme.otherAreas),
          { ...TYPE.body, colour: GREY_TEXT },
          width,
        )
      : []),
  ];
  return new AreaStrip(parent, lines, String(area.number), areaPaint(area.number));
}

/** Countries and area beside a square with the area's number, which is decoration because the words say it. */
class AreaStrip implements Block {
  readonly gap = 10;
  readonly keepWithNext = false;
  readonly firstPiece = 2 * TYPE.body.leading;
  private next = 0;

  constructor(
    private readonly parent: PdfStructureElement,
    private readonly lines: Line[],
    private readonly number: string,
    private readonly paint: AreaPaint,
  ) {}

  place(press: Press, { x, y, room }: Place): Placed {
    const { leading } = TYPE.body;
    const piece = this.lines.slice(this.next, this.next + Math.max(1, Math.floor(room / leading)));
    this.next += piece.length;
    const height = Math.max(CHIP, piece.length * leading);
    press.structure.artifact('Layout', () => {
      press.canvas.fill(x, y, CHIP, CHIP, this.paint.fill);
      const number = press.set(this.number, { ...TYPE.figure, colour: this.paint.text }, CHIP);
      press.canvas.lines(
        number,
        x + (CHIP - (number[0]?.width ?? 0)) / 2,
        y + (CHIP - 22) / 2,
        TYPE.figure.leading,
      );
    });
    press.structure.leaf(this.parent, 'P', () => press.canvas.lines(piece, x + CHIP + 10, y + 1, leading));
    return { used: height, done: this.next >= this.lines.length };
  }
}
