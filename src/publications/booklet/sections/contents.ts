import {
  ACCENT,
  ActionBlock,
  type Block,
  fullFrame,
  GREY_TEXT,
  LinkRow,
  PAGE_NUMBER_ROOM,
  pour,
  type StructureElement,
  TYPE,
} from '#packages/tagged-pdf';
import { areaPaint } from './area-colours.js';
import type { EditionContext, PlacedProgramme } from './edition-context.js';
import { chapterHeading, MARKS, programmesOf } from './edition-context.js';
import { hasForeword, runningHeadOf } from './foreword.js';

const INDENT = 12;

/** The contents: chapters, areas and programmes, each a link with the number of its page. */
export function contents(context: EditionContext): void {
  const { document, snapshot, words } = context;
  const { structure } = document;
  document.runningHead({ left: runningHeadOf(context), right: words.contents });
  document.newPage();
  const sect = structure.element(structure.root, 'Sect');
  const heading = chapterHeading(context, sect, words.contents);
  const blocks: Block[] = [heading];
  let toc: StructureElement | undefined;
  blocks.push(
    new ActionBlock(() => {
      toc = structure.element(sect, 'TOC');
      const rows: Block[] = [];
      if (hasForeword(context)) rows.push(chapterRow(context, toc, words.foreword, MARKS.foreword));
      rows.push(chapterRow(context, toc, words.fund.title, MARKS.fund));
      for (const area of snapshot.areas) rows.push(...areaRows(context, toc, area.number, area.title));
      rows.push(chapterRow(context, toc, words.funded.title, MARKS.funded));
      rows.push(chapterRow(context, toc, words.index.title, MARKS.index));
      blocks.push(...rows, closing(context, toc), closing(context, sect));
    }),
  );
  pour(document, [{ blocks, first: [fullFrame()], rest: [fullFrame()] }]);
}

const closing = ({ document }: EditionContext, element: StructureElement): Block =>
  new ActionBlock(() => document.structure.close(element));

function chapterRow(
  { document, words }: EditionContext,
  toc: StructureElement,
  title: string,
  mark: string,
): LinkRow {
  const item = document.structure.element(toc, 'TOCI');
  const reference = document.structure.element(item, 'Reference');
  const { width } = fullFrame();
  return new LinkRow({
    parent: reference,
    closes: [reference, item],
    lines: document.set(`${title} `, TYPE.bodyStrong, width - INDENT - PAGE_NUMBER_ROOM),
    style: TYPE.bodyStrong,
    indent: INDENT,
    mark,
    contents: words.goToPage(title),
    width,
    gap: 14,
    chip: ACCENT,
  });
}

function areaRows(context: EditionContext, toc: StructureElement, number: number, title: string): Block[] {
  const { document, snapshot, words } = context;
  const { structure } = document;
  const { width } = fullFrame();
  const item = structure.element(toc, 'TOCI');
  const reference = structure.element(item, 'Reference');
  const heading = `${words.area(number)} · ${title}`;
  const programmes = programmesOf(snapshot, number);
  const row = new LinkRow({
    parent: reference,
    closes: programmes.length > 0 ? [reference] : [reference, item],
    lines: document.set(`${heading} `, TYPE.bodyStrong, width - INDENT - PAGE_NUMBER_ROOM),
    style: TYPE.bodyStrong,
    indent: INDENT,
    mark: MARKS.area(number),
    contents: words.goToPage(heading),
    width,
    gap: 14,
    chip: areaPaint(number).fill,
    keepWithNext: programmes.length > 0,
  });
  if (programmes.length === 0) return [row];
  const nested = structure.element(item, 'TOC');
  const rows = programmes.map((placed) => programmeRow(context, nested, placed));
  return [row, ...rows, closing(context, nested), closing(context, item)];
}

function programmeRow(
  { document, words }: EditionContext,
  toc: StructureElement,
  { programme, index }: PlacedProgramme,
): LinkRow {
  const item = document.structure.element(toc, 'TOCI');
  const reference = document.structure.element(item, 'Reference');
  const { width } = fullFrame();
  const countries = words.list(programme.countries.map(({ name }) => name));
  const runs = [
    { text: programme.title, style: TYPE.body },
    { text: countries === '' ? ' ' : ` · ${countries} `, style: { ...TYPE.body, colour: GREY_TEXT } },
  ];
  return new LinkRow({
    parent: reference,
    closes: [reference, item],
    lines: document.setRuns(runs, width - INDENT - PAGE_NUMBER_ROOM),
    style: TYPE.body,
    indent: INDENT,
    mark: MARKS.programme(index),
    contents: words.goToPage(`${programme.reference} ${programme.title}`),
    width,
    gap: 3,
  });
}
