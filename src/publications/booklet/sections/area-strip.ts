import {
  type Block,
  fullFrame,
  GREY_TEXT,
  type Line,
  type Place,
  type Placed,
  type StructureElement,
  type TaggedDocument,
  TYPE,
} from '#packages/tagged-pdf';
import type { SnapshotArea, SnapshotProgramme } from '../../domain/edition-snapshot.js';
import type { AreaPaint } from './area-colours.js';
import { areaPaint } from './area-colours.js';
import type { EditionContext } from './edition-context.js';

const CHIP = 30;

/** The countries and the area of a programme, below its title. */
export function areaStrip(
  { document, words }: EditionContext,
  parent: StructureElement,
  area: SnapshotArea,
  programme: SnapshotProgramme,
): Block {
  const countries = programme.countries.map(({ name }) => name);
  const width = fullFrame().width - CHIP - 10;
  const lines = [
    ...document.setRuns(
      [
        { text: countries.length > 0 ? words.list(countries) : words.notStated, style: TYPE.bodyStrong },
        { text: ` · ${words.programme.scope(programme.scope)}`, style: { ...TYPE.body, colour: GREY_TEXT } },
      ],
      width,
    ),
    ...document.set(`${words.area(area.number)} · ${area.title}`, { ...TYPE.body, colour: GREY_TEXT }, width),
    ...(programme.otherAreas.length > 0
      ? document.set(
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
    private readonly parent: StructureElement,
    private readonly lines: Line[],
    private readonly number: string,
    private readonly paint: AreaPaint,
  ) {}

  place(document: TaggedDocument, { x, y, room }: Place): Placed {
    const { leading } = TYPE.body;
    const piece = this.lines.slice(this.next, this.next + Math.max(1, Math.floor(room / leading)));
    this.next += piece.length;
    const height = Math.max(CHIP, piece.length * leading);
    document.structure.artifact('Layout', () => {
      document.canvas.fill(x, y, CHIP, CHIP, this.paint.fill);
      const number = document.set(this.number, { ...TYPE.figure, colour: this.paint.text }, CHIP);
      document.canvas.lines(
        number,
        x + (CHIP - (number[0]?.width ?? 0)) / 2,
        y + (CHIP - 22) / 2,
        TYPE.figure.leading,
      );
    });
    document.structure.leaf(this.parent, 'P', () =>
      document.canvas.lines(piece, x + CHIP + 10, y + 1, leading),
    );
    return { used: height, done: this.next >= this.lines.length };
  }
}
