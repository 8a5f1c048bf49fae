import {
  type Bookmark,
  fullFrame,
  type StructureElement,
  type TaggedDocument,
  type TextBlock,
  textBlock,
  TYPE,
} from '#packages/tagged-pdf';
import type { EditionSnapshot, SnapshotProgramme } from '../../domain/edition-snapshot.js';
import type { MoneyText, Wording } from '../wording/wording.js';

/** What every section of the booklet is given. */
export interface EditionContext {
  document: TaggedDocument;
  snapshot: EditionSnapshot;
  words: Wording;
  money: MoneyText;
}

/** The marks that links lead to. */
export const MARKS = {
  foreword: 'foreword',
  fund: 'fund',
  funded: 'funded',
  index: 'index',
  area: (number: number): string => `area-${number}`,
  programme: (index: number): string => `programme-${index}`,
} as const;

/** A programme with its place in the snapshot, which names its mark. */
export interface PlacedProgramme {
  programme: SnapshotProgramme;
  index: number;
}

/** The programmes that have an area as their primary one, in the order of the snapshot. */
export function programmesOf(snapshot: EditionSnapshot, area: number): PlacedProgramme[] {
  return snapshot.programmes
    .map((programme, index) => ({ programme, index }))
    .filter(({ programme }) => programme.primaryArea === area);
}

/** The heading of a chapter (H2) that makes its mark and its bookmark where it stands. */
export function chapterHeading(
  { document }: EditionContext,
  parent: StructureElement,
  title: string,
  mark?: string,
  onBookmark?: (item: Bookmark) => void,
): TextBlock {
  return textBlock(document, title, TYPE.chapter, fullFrame().width, {
    parent,
    tag: 'H2',
    onFirstLine: (at, y) => {
      if (mark) at.mark(mark, y);
      const item = at.bookmark(title, y);
      onBookmark?.(item);
    },
  });
}

/** The heading of a part (H4, or H3 directly below a chapter). */
export function partHeading(
  document: TaggedDocument,
  parent: StructureElement,
  text: string,
  width: number,
  tag: 'H3' | 'H4' = 'H4',
): TextBlock {
  return textBlock(document, text, TYPE.subheading, width, { parent, tag, gap: 16 });
}
