import {
  ActionBlock,
  type Block,
  columnsWide,
  fullFrame,
  pour,
  type StructureElement,
  TableBlock,
  textBlock,
  TYPE,
} from '#packages/tagged-pdf';
import { sumOf } from '../../domain/exact-amounts.js';
import { statedPercent } from '../wording/money-text.js';
import type { FundFigure } from '../wording/wording.js';
import { areaBars, fundedIn } from './area-bars.js';
import { bulletBar, targetFacts } from './bullet-bar.js';
import type { EditionContext } from './edition-context.js';
import { chapterHeading, MARKS, partHeading } from './edition-context.js';
import { runningHeadOf } from './foreword.js';

const FIGURES: FundFigure[] = [
  'pledged',
  'committed',
  'deposited',
  'agentFee',
  'programmed',
  'availableToProgramme',
  'transferred',
  'cash',
];

/** The position of the fund and of the pipeline: charts that say what they show, and the same figures in tables. */
export function fundAtAGlance(context: EditionContext): void {
  const { document, words } = context;
  document.runningHead({ left: runningHeadOf(context), right: words.fund.title });
  document.newPage();
  const sect = document.structure.element(document.structure.root, 'Sect');
  const blocks: Block[] = [
    chapterHeading(context, sect, words.fund.title, MARKS.fund),
    ...position(context, sect),
    ...pipelineByArea(context, sect),
    new ActionBlock(() => document.structure.close(sect)),
  ];
  pour(document, [{ blocks, first: [fullFrame()], rest: [fullFrame()] }]);
}

function position(context: EditionContext, parent: StructureElement): Block[] {
  const { document, snapshot, words, money } = context;
  const { fund, edition } = snapshot;
  const width = fullFrame().width;
  const asOf = words.date(edition.asOf);
  const window = words.fund.windows[fund.window] ?? fund.window;
  const prose = columnsWide(10);
  const blocks: Block[] = [
    textBlock(document, words.fund.intro(asOf, fund.donors, window), TYPE.body, prose, {
      parent,
      tag: 'P',
      gap: 12,
    }),
  ];
  for (const target of fund.targets) {
    const finding = words.fund.finding(targetFacts(context, fund, target));
    blocks.push(
      partHeading(document, parent, finding, width, 'H3'),
      bulletBar(context, parent, target),
      source(context, parent),
    );
  }
  if (fund.targets.length === 0) {
    const finding = words.fund.findingWithoutTarget(money.short(fund.committed));
    blocks.push(partHeading(document, parent, finding, width, 'H3'));
  }
  const amounts = FIGURES.map((figure) => fund[figure]);
  const { columns, figures } = words.fund;
  blocks.push(
    partHeading(document, parent, words.fund.tableTitle, width, 'H3'),
    new TableBlock(document, {
      parent,
      gap: 6,
      columns: [
        { heading: columns.figure, width: columnsWide(3) },
        { heading: columns.meaning, width: width - columnsWide(3) - columnsWide(3) },
        { heading: columns.amount, width: columnsWide(3), align: 'right' },
      ],
      rows: FIGURES.map((figure) => [
        figures[figure].name,
        figures[figure].meaning,
        money.full(fund[figure], amounts),
      ]),
    }),
  );
  if (fund.targets.length > 0) blocks.push(...targets(context, parent));
  return blocks;
}

function targets({ document, snapshot, words, money }: EditionContext, parent: StructureElement): Block[] {
  const width = fullFrame().width;
  const { targets: list } = snapshot.fund;
  const { targetColumns } = words.fund;
  const amounts = list.map(({ amount }) => amount);
  return [
    partHeading(document, parent, words.fund.targetsTitle, width, 'H3'),
    new TableBlock(document, {
      parent,
      gap: 6,
      columns: [
        { heading: targetColumns.period, width: columnsWide(4) },
        { heading: targetColumns.basis, width: width - columnsWide(4) - columnsWide(3) - columnsWide(2) },
        { heading: targetColumns.target, width: columnsWide(3), align: 'right' },
        { heading: targetColumns.reached, width: columnsWide(2), align: 'right' },
      ],
      rows: list.map((target) => [
        target.period,
        words.fund.basis(target.basis),
        money.full(target.amount, amounts),
        statedPercent(target.reached, words),
      ]),
    }),
  ];
}

function pipelineByArea(context: EditionContext, parent: StructureElement): Block[] {
  const { document, snapshot, words, money } = context;
  const { totals, areas } = snapshot;
  const width = fullFrame().width;
  const funded = areas.map((area) => fundedIn(context, area.number));
  const fundedTotal = sumOf(funded, totals.requested.currency);
  const requested = [...areas.map((area) => area.requested), totals.requested];
  const { areaColumns } = words.fund;
  const finding = words.fund.areasFinding(money.short(totals.requested), totals.programmes, totals.countries);
  return [
    partHeading(document, parent, finding, width, 'H3'),
    areaBars(context, parent),
    source(context, parent),
    partHeading(document, parent, words.fund.areasTitle, width, 'H3'),
    new TableBlock(document, {
      parent,
      gap: 6,
      totalRow: true,
      columns: [
        { heading: areaColumns.area, width: width - columnsWide(2) - 2 * columnsWide(3) },
        { heading: areaColumns.programmes, width: columnsWide(2), align: 'right' },
        { heading: areaColumns.requested, width: columnsWide(3), align: 'right' },
        { heading: areaColumns.funded, width: columnsWide(3), align: 'right' },
      ],
      rows: [
        ...areas.map((area, index) => [
          `${area.number} ${area.title}`,
          words.integer(area.programmes),
          money.full(area.requested, requested),
          money.full(funded[index] ?? fundedTotal, [...funded, fundedTotal]),
        ]),
        [
          words.fund.total,
          words.integer(totals.programmes),
          money.full(totals.requested, requested),
          money.full(fundedTotal, [...funded, fundedTotal]),
        ],
      ],
    }),
    textBlock(document, words.fund.noSum, TYPE.smallGrey, width, { parent, tag: 'P', gap: 6 }),
  ];
}

function source({ document, snapshot, words }: EditionContext, parent: StructureElement): Block {
  const text = words.fund.source(words.date(snapshot.edition.asOf));
  return textBlock(document, text, TYPE.smallGrey, fullFrame().width, { parent, tag: 'P', gap: 6 });
}
