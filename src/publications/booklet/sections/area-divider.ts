import {
  type Block,
  type Bookmark,
  columnsWide,
  frameOf,
  fullFrame,
  GREY_TEXT,
  PAGE_WIDTH,
  pour,
  type StructureElement,
  textBlock,
  TYPE,
} from '#packages/tagged-pdf';
import type { SnapshotArea } from '../../domain/edition-snapshot.js';
import { areaPaint } from './area-colours.js';
import type { EditionContext } from './edition-context.js';
import { MARKS, programmesOf } from './edition-context.js';
import { runningHeadOf } from './foreword.js';

const BAND = 396;

/** An area's first page: its number and title on its colour, three figures below; empty areas say that they are. */
export function areaDivider(context: EditionContext, area: SnapshotArea, parent: StructureElement): Bookmark {
  const { document, snapshot, words, money } = context;
  const paint = areaPaint(area.number);
  const heading = `${words.area(area.number)} · ${area.title}`;
  document.runningHead({ left: runningHeadOf(context), right: words.area(area.number), colour: paint.fill });
  document.newPage({ head: false });
  document.structure.artifact('Layout', () => document.canvas.fill(0, 0, PAGE_WIDTH, BAND, paint.fill));
  document.mark(MARKS.area(area.number), 0);
  const item = document.bookmark(heading, 0);

  const onBand = { ...TYPE.chapter, colour: paint.text };
  const title = document.set(area.title, onBand, columnsWide(11));
  const number = document.set(
    words.area(area.number),
    { ...TYPE.display, colour: paint.text },
    fullFrame().width,
  );
  const { x } = fullFrame();
  document.structure.leaf(parent, 'H2', () => {
    document.canvas.lines(number, x, 84, TYPE.display.leading);
    document.canvas.lines(title, x, 148, onBand.leading);
  });

  const programmes = programmesOf(snapshot, area.number);
  const countries = new Set(
    programmes.flatMap(({ programme }) => programme.countries.map(({ code }) => code)),
  ).size;
  const figures: [string, string][] = [
    [words.integer(area.programmes), words.areas.programmes(area.programmes)],
    [words.integer(countries), words.areas.countries(countries)],
    [money.short(area.requested), words.areas.requested],
  ];
  const top = Math.max(BAND, 148 + title.length * onBand.leading + 24) + 36;
  const columns = [frameOf(0, 2, top), frameOf(2, 2, top), frameOf(4, 8, top)];
  const streams = figures.map(([figure, label], index) => {
    const frame = columns[index] ?? fullFrame(top);
    const lines: Block[] = [
      textBlock(document, figure, TYPE.chapter, frame.width, { parent, tag: 'P', keepWithNext: true }),
      textBlock(document, label, { ...TYPE.lead, colour: GREY_TEXT }, frame.width, { parent, tag: 'P' }),
    ];
    return { blocks: lines, first: [frame], rest: [frame] };
  });
  const below = pour(document, streams) + 32;
  remarks(context, area, parent, programmes.length, below);
  return item;
}

function remarks(
  { document, snapshot, words }: EditionContext,
  area: SnapshotArea,
  parent: StructureElement,
  programmes: number,
  top: number,
): void {
  const touched = snapshot.programmes.filter(({ otherAreas }) => otherAreas.includes(area.number)).length;
  const texts: string[] = [];
  if (programmes === 0) texts.push(words.areas.empty(words.date(snapshot.edition.asOf)));
  if (touched > 0) texts.push(words.areas.alsoTouched(touched));
  const blocks: Block[] = texts.map((text) =>
    textBlock(document, text, TYPE.lead, columnsWide(10), { parent, tag: 'P', gap: 8 }),
  );
  pour(document, [{ blocks, first: [fullFrame(top)], rest: [fullFrame()] }]);
}
