import {
  ACCENT,
  ActionBlock,
  type Block,
  columnsWide,
  FigureBlock,
  fittingTitle,
  fullFrame,
  GREY_TEXT,
  INK,
  PAGE_WIDTH,
  pour,
  type StructureElement,
  type TaggedDocument,
  TextBlock,
  textBlock,
  TYPE,
} from '#packages/tagged-pdf';
import { areaPaint } from './area-colours.js';
import type { EditionContext } from './edition-context.js';

const STRIP_HEIGHT = 44;
/** The figures are printed in the lower third, or below the title when it reaches further down. */
const FIGURES_TOP = 560;

/** The cover: whose booklet it is, its title, its date and number, three figures, and the programmes by area. */
export function cover(context: EditionContext): void {
  const { document, snapshot, words } = context;
  const { structure } = document;
  const { edition, totals } = snapshot;
  const width = fullFrame().width;
  const sect = structure.element(structure.root, 'Sect');
  document.newPage({ head: false, foot: false });
  structure.artifact('Layout', () => document.canvas.fill(0, 0, PAGE_WIDTH, 12, ACCENT));
  const asOf = words.date(edition.asOf);
  const title = fittingTitle(
    document,
    edition.title,
    [TYPE.display, TYPE.chapter, TYPE.title],
    5,
    columnsWide(11),
  );
  const blocks: Block[] = [
    textBlock(document, words.fundName, { ...TYPE.subheading, colour: ACCENT }, width, {
      parent: sect,
      tag: 'P',
    }),
    new TextBlock(title.lines, { parent: sect, tag: 'H1', leading: title.leading, gap: 120 }),
    textBlock(document, words.asOf(asOf), { ...TYPE.title, weight: 'regular' }, width, {
      parent: sect,
      tag: 'P',
      gap: 20,
    }),
    textBlock(
      document,
      words.edition(edition.number),
      { ...TYPE.title, weight: 'regular', colour: GREY_TEXT },
      width,
      {
        parent: sect,
        tag: 'P',
      },
    ),
  ];
  const below: Block[] = figures(context, sect);
  if (totals.programmes > 0) below.push(...strip(context, sect));
  else
    below.push(textBlock(document, words.cover.none, TYPE.body, width, { parent: sect, tag: 'P', gap: 40 }));
  below.push(new ActionBlock(() => structure.close(sect)));
  const titleEnd = pour(document, [{ blocks, first: [fullFrame(64)], rest: [fullFrame()] }]);
  pour(document, [
    { blocks: below, first: [fullFrame(Math.max(FIGURES_TOP, titleEnd + 40))], rest: [fullFrame()] },
  ]);
}

function figures({ document, snapshot, words, money }: EditionContext, parent: StructureElement): Block[] {
  const { totals } = snapshot;
  const rows = [
    [words.integer(totals.programmes), words.cover.programmes],
    [words.integer(totals.countries), words.cover.countries],
    [money.short(totals.requested), words.cover.requested],
  ];
  return rows.map(([figure = '', label = '']) => {
    const lines = document.setRuns(
      [
        { text: figure, style: TYPE.figure },
        { text: ` ${label}`, style: { ...TYPE.lead, colour: GREY_TEXT } },
      ],
      fullFrame().width,
    );
    return new TextBlock(lines, {
      parent,
      tag: 'P',
      leading: TYPE.figure.leading,
      gap: 4,
    });
  });
}

function strip({ document, snapshot, words }: EditionContext, parent: StructureElement): Block[] {
  const width = fullFrame().width;
  const areas = snapshot.areas.filter((area) => area.programmes > 0);
  const total = areas.reduce((sum, area) => sum + area.programmes, 0);
  const draw = (at: TaggedDocument, x: number, y: number): void => {
    let left = x;
    for (const area of areas) {
      const share = (area.programmes / total) * (width - 2 * (areas.length - 1));
      const paint = areaPaint(area.number);
      at.canvas.fill(left, y, share, STRIP_HEIGHT - 18, paint.fill);
      const number = at.set(String(area.programmes), { ...TYPE.bodyStrong, colour: paint.text }, 60);
      if ((number[0]?.width ?? 0) + 8 < share) at.canvas.lines(number, left + 5, y + 6, TYPE.body.leading);
      const label = at.set(words.area(area.number), { ...TYPE.small, colour: INK }, 60);
      if ((label[0]?.width ?? 0) < share)
        at.canvas.lines(label, left, y + STRIP_HEIGHT - 14, TYPE.small.leading);
      left += share + 2;
    }
  };
  return [
    textBlock(document, words.cover.stripTitle, TYPE.label, width, {
      parent,
      tag: 'P',
      gap: 44,
      keepWithNext: true,
    }),
    new FigureBlock({ parent, alt: words.cover.stripAlt(areas), width, height: STRIP_HEIGHT, gap: 6, draw }),
  ];
}
