import {
  ACCENT,
  type Block,
  FigureBlock,
  INK,
  rgb,
  type StructureElement,
  TableBlock,
  type TaggedDocument,
  TYPE,
  WHITE,
} from '#packages/tagged-pdf';
import type { SnapshotEntityShare, SnapshotProgramme } from '../../domain/edition-snapshot.js';
import { Money } from '../../../kernel/index.js';
import { chartValue } from '../../domain/exact-amounts.js';
import { percentText } from '../wording/money-text.js';
import type { EditionContext } from './edition-context.js';

const HEIGHT = 22;
/** Three tones in turn, each with the text colour that is legible on it; neighbours differ in black and white too. */
const TONES = [
  { fill: ACCENT, text: WHITE },
  { fill: rgb('#BBD7EC'), text: INK },
  { fill: rgb('#5E99C6'), text: INK },
];

/** The budget of a programme by UN organization: a bar labelled directly, and the exact amounts in a table. */
export function budgetByEntity(
  context: EditionContext,
  parent: StructureElement,
  programme: SnapshotProgramme,
  width: number,
): Block[] {
  const { document, words, money } = context;
  const { entities, requested } = programme;
  if (entities.length === 0) return [];
  const stated = entities.filter(isStated);
  const amounts = [requested, ...stated.map(({ amount }) => amount)];
  const { budgetColumns } = words.programme;
  const table = new TableBlock(document, {
    parent,
    gap: 6,
    totalRow: true,
    columns: [
      { heading: budgetColumns.entity, width: width - 100 - 50 },
      { heading: budgetColumns.amount, width: 100, align: 'right' },
      { heading: budgetColumns.share, width: 50, align: 'right' },
    ],
    rows: [
      ...entities.map(({ code, name, amount }) => [
        nameWithCode(code, name),
        amount ? money.full(amount, amounts) : words.notStated,
        amount ? (percentText(amount, requested, words) ?? '–') : '–',
      ]),
      [words.programme.requested, money.full(requested, amounts), ''],
    ],
  });
  const drawable = stated.filter(({ amount }) => !Money.from(amount).isZero);
  return drawable.length > 0 ? [bar(context, parent, programme, drawable, width), table] : [table];
}

/** `International Organization for Migration (IOM)`, or the name alone when it is its own code. */
export function nameWithCode(code: string, name: string): string {
  return name === code || name === '' ? code : `${name} (${code})`;
}

type StatedShare = SnapshotEntityShare & { amount: NonNullable<SnapshotEntityShare['amount']> };

const isStated = (share: SnapshotEntityShare): share is StatedShare => share.amount !== null;

function bar(
  context: EditionContext,
  parent: StructureElement,
  programme: SnapshotProgramme,
  shares: StatedShare[],
  width: number,
): Block {
  const { words, money } = context;
  const total = shares.reduce((sum, { amount }) => sum + chartValue(amount), 0);
  const draw = (document: TaggedDocument, x: number, y: number): void => {
    let left = x;
    for (const [index, { code, amount }] of shares.entries()) {
      const length = (chartValue(amount) / total) * width;
      const tone = TONES[index % TONES.length] ?? { fill: ACCENT, text: WHITE };
      document.canvas.fill(left, y, Math.max(0.25, length - 1), HEIGHT, tone.fill);
      const label = document.set(code, { ...TYPE.smallStrong, colour: tone.text }, 400);
      if ((label[0]?.width ?? 0) + 8 < length) {
        document.canvas.lines(label, left + 5, y + (HEIGHT - TYPE.small.leading) / 2, TYPE.small.leading);
      }
      left += length;
    }
  };
  const alt = words.programme.budgetAlt(
    shares.map(({ code, amount }) => ({
      name: code,
      amount: money.full(amount),
      percent: percentText(amount, programme.requested, words) ?? words.programme.shareUnknown,
    })),
    money.full(programme.requested),
  );
  return new FigureBlock({ parent, alt, width, height: HEIGHT, gap: 6, draw, keepWithNext: true });
}
