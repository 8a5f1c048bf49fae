import {
  ActionBlock,
  type Block,
  columnsWide,
  fullFrame,
  pour,
  TableBlock,
  textBlock,
  TYPE,
} from '#packages/tagged-pdf';
import { sumOf } from '../../domain/exact-amounts.js';
import type { EditionContext } from './edition-context.js';
import { chapterHeading, MARKS } from './edition-context.js';
import { runningHeadOf } from './foreword.js';

/** The joint programmes that have already been allocated funds, as a table. */
export function fundedProgrammes(context: EditionContext): void {
  const { document, snapshot, words, money } = context;
  const { funded } = snapshot;
  document.runningHead({ left: runningHeadOf(context), right: words.funded.title });
  document.newPage();
  const sect = document.structure.element(document.structure.root, 'Sect');
  const { width } = fullFrame();
  const amounts = funded.map(({ allocated }) => allocated);
  const { columns } = words.funded;
  const intro =
    funded.length === 0 ? words.funded.empty : words.funded.intro(funded.length, money.full(sumOf(amounts)));
  const blocks: Block[] = [
    chapterHeading(context, sect, words.funded.title, MARKS.funded),
    textBlock(document, intro, TYPE.body, columnsWide(10), { parent: sect, tag: 'P', gap: 12 }),
  ];
  if (funded.length > 0) {
    const [reference, countries, area, allocated, decidedOn] = [74, 104, 34, 82, 68];
    const title = width - reference - countries - area - allocated - decidedOn;
    blocks.push(
      new TableBlock(document, {
        parent: sect,
        gap: 12,
        columns: [
          { heading: columns.reference, width: reference },
          { heading: columns.title, width: title },
          { heading: columns.countries, width: countries },
          { heading: columns.area, width: area },
          { heading: columns.allocated, width: allocated, align: 'right' },
          { heading: columns.decidedOn, width: decidedOn, align: 'right' },
        ],
        rows: funded.map((programme) => [
          programme.reference,
          programme.title,
          words.list(programme.countries.map(({ name }) => name)),
          String(programme.primaryArea),
          money.full(programme.allocated, amounts),
          words.date(programme.decidedOn),
        ]),
      }),
    );
  }
  blocks.push(new ActionBlock(() => document.structure.close(sect)));
  pour(document, [{ blocks, first: [fullFrame()], rest: [fullFrame()] }]);
}
