import {
  ActionBlock,
  type Block,
  type Bookmark,
  columnsWide,
  fittingTitle,
  type Frame,
  frameOf,
  fullFrame,
  paragraphsOf,
  pour,
  type StructureElement,
  TextBlock,
  textBlock,
  TYPE,
} from '#packages/tagged-pdf';
import type { SnapshotArea, SnapshotProgramme } from '../../domain/edition-snapshot.js';
import type { NarrativePart } from '../../../concept-notes/index.js';
import { areaStrip } from './area-strip.js';
import { budgetByEntity } from './budget-bar.js';
import type { EditionContext, PlacedProgramme } from './edition-context.js';
import { MARKS, partHeading } from './edition-context.js';
import { bulletList, hasManyPartners, partnersOf, programmeFacts } from './programme-facts.js';

const MAIN = 8;
const SIDE = 4;
/** More than a gutter between prose and facts, so that the eye does not read across. */
const INSET = 8;
const SIDE_WIDTH = columnsWide(SIDE) - INSET;
/** Purpose first (look of the booklet), then why; after the budget with whom, and what remains. */
const BEFORE_BUDGET: readonly NarrativePart[] = ['results', 'context'];

/** One programme from a new page on: title, country and area, its own words, and beside them its facts. */
export function programmePages(
  context: EditionContext,
  parent: StructureElement,
  area: SnapshotArea,
  { programme, index }: PlacedProgramme,
  bookmarks: Bookmark,
): void {
  const { document } = context;
  const { structure } = document;
  document.newPage();
  const sect = structure.element(parent, 'Sect');
  const { width } = fullFrame();
  const fitting = fittingTitle(document, programme.title, [TYPE.title, TYPE.subheading], 6, width);
  const title = new TextBlock(fitting.lines, {
    leading: fitting.leading,
    parent: sect,
    tag: 'H3',
    onFirstLine: (at, y) => {
      at.mark(MARKS.programme(index), y);
      at.bookmark(`${programme.reference} ${programme.title}`, y, bookmarks);
    },
  });
  const bottom = pour(document, [
    { blocks: [title, areaStrip(context, sect, area, programme)], first: [fullFrame()], rest: [fullFrame()] },
  ]);
  const main = structure.element(sect, 'Div');
  const side = structure.element(sect, 'Div');
  const streams = [
    {
      blocks: [...mainBlocks(context, main, programme), new ActionBlock(() => structure.close(main))],
      first: [frameOf(0, MAIN, bottom + 20)],
      rest: [frameOf(0, MAIN)],
    },
    {
      blocks: [
        ...programmeFacts(context, side, programme, SIDE_WIDTH),
        new ActionBlock(() => structure.close(side)),
      ],
      first: [sideFrame(bottom + 20)],
      rest: [sideFrame()],
    },
  ];
  pour(document, streams);
  structure.close(sect);
}

function sideFrame(top?: number): Frame {
  const frame = frameOf(MAIN, SIDE, top);
  return { ...frame, x: frame.x + INSET, width: SIDE_WIDTH };
}

function mainBlocks(
  context: EditionContext,
  parent: StructureElement,
  programme: SnapshotProgramme,
): Block[] {
  const { document, words } = context;
  const width = columnsWide(MAIN);
  const part = (title: string, text: string | null): Block[] => {
    const paragraphs = paragraphsOf(text);
    const shown = paragraphs.length > 0 ? paragraphs : [words.notStated];
    return [
      partHeading(document, parent, title, width),
      ...shown.map((paragraph, index) =>
        textBlock(document, paragraph, TYPE.body, width, { parent, tag: 'P', gap: index === 0 ? 2 : 6 }),
      ),
    ];
  };
  const narrative = (key: NarrativePart): Block[] =>
    part(words.programme.narrative[key], programme.narrative[key]);
  const afterBudget = keysOf(words.programme.narrative).filter((key) => !BEFORE_BUDGET.includes(key));
  const texts = keysOf(words.programme.texts).flatMap((name) => {
    const text = programme[name];
    return text === undefined ? [] : part(words.programme.texts[name], text);
  });
  const budget = budgetByEntity(context, parent, programme, width);
  return [
    ...BEFORE_BUDGET.flatMap(narrative),
    ...(budget.length > 0
      ? [partHeading(document, parent, words.programme.budgetTitle, width), ...budget]
      : []),
    ...(hasManyPartners(programme)
      ? [
          partHeading(document, parent, words.programme.partners, width),
          bulletList(document, parent, partnersOf(context, programme), width),
        ]
      : []),
    ...afterBudget.flatMap(narrative),
    ...principles(context, parent, programme, width),
    ...texts,
  ];
}

function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(words) as Key[];
}

function principles(
  { document, words }: EditionContext,
  parent: StructureElement,
  programme: SnapshotProgramme,
  width: number,
): Block[] {
  const heading = partHeading(document, parent, words.programme.principles, width);
  if (programme.principles.length === 0) {
    return [heading, textBlock(document, words.notStated, TYPE.body, width, { parent, tag: 'P', gap: 2 })];
  }
  return [
    heading,
    ...programme.principles.map(({ name, how }) => {
      const runs = [
        { text: `${name}. `, style: TYPE.bodyStrong },
        { text: paragraphsOf(how).join(' ') || words.notStated, style: TYPE.body },
      ];
      return new TextBlock(document.setRuns(runs, width), {
        parent,
        tag: 'P',
        leading: TYPE.body.leading,
        gap: 4,
      });
    }),
  ];
}
