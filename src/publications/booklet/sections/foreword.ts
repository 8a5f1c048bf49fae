import {
  ActionBlock,
  type Block,
  columnsWide,
  frameOf,
  paragraphsOf,
  pour,
  textBlock,
  TYPE,
} from '#packages/tagged-pdf';
import type { EditionContext } from './edition-context.js';
import { chapterHeading, MARKS } from './edition-context.js';

const COLUMNS = 10;

/** Whether an edition has a foreword to show. */
export function hasForeword({ snapshot }: EditionContext): boolean {
  return (snapshot.edition.foreword?.paragraphs ?? []).some((text) => paragraphsOf(text).length > 0);
}

/** The foreword with its author's name and role. Prints nothing when there is none. */
export function foreword(context: EditionContext): void {
  const { document, snapshot, words } = context;
  const said = snapshot.edition.foreword;
  if (!said || !hasForeword(context)) return;
  document.runningHead({ left: runningHeadOf(context), right: words.foreword });
  document.newPage();
  const sect = document.structure.element(document.structure.root, 'Sect');
  const width = columnsWide(COLUMNS);
  const style = { ...TYPE.body, size: 12, leading: 18 };
  const blocks: Block[] = [chapterHeading(context, sect, words.foreword, MARKS.foreword)];
  for (const [index, text] of said.paragraphs.flatMap(paragraphsOf).entries()) {
    blocks.push(
      textBlock(document, text, style, width, { parent: sect, tag: 'P', gap: index === 0 ? 24 : 10 }),
    );
  }
  blocks.push(
    textBlock(document, said.author, TYPE.subheading, width, {
      parent: sect,
      tag: 'P',
      gap: 28,
      keepWithNext: true,
    }),
    textBlock(document, said.role, TYPE.body, width, { parent: sect, tag: 'P' }),
    new ActionBlock(() => document.structure.close(sect)),
  );
  pour(document, [{ blocks, first: [frameOf(0, COLUMNS)], rest: [frameOf(0, COLUMNS)] }]);
}

/** What stands on the left above every page: the booklet's own words, never a title that might have to be cut. */
export function runningHeadOf({ snapshot, words }: EditionContext): string {
  return words.runningHead(snapshot.edition.number, words.date(snapshot.edition.asOf));
}
