import {
  ActionBlock,
  type Block,
  columnsWide,
  frameOf,
  fullFrame,
  LinkRow,
  type LinkRowOptions,
  PAGE_NUMBER_ROOM,
  type Place,
  type Placed,
  pour,
  type StructureElement,
  type TaggedDocument,
  textBlock,
  TYPE,
} from '#packages/tagged-pdf';
import type { EditionContext, PlacedProgramme } from './edition-context.js';
import { chapterHeading, MARKS } from './edition-context.js';
import { runningHeadOf } from './foreword.js';

const COLUMNS = 6;
const ROW_GAP = 2;

/** The programmes by country in two columns, each a link to its pages. */
export function countryIndex(context: EditionContext): void {
  const { document, words } = context;
  const { structure } = document;
  document.runningHead({ left: runningHeadOf(context), right: words.index.title });
  document.newPage();
  const sect = structure.element(structure.root, 'Sect');
  const countries = programmesByCountry(context);
  const intro = countries.length === 0 ? words.index.empty : words.index.intro;
  const head = [
    chapterHeading(context, sect, words.index.title, MARKS.index),
    textBlock(document, intro, TYPE.body, columnsWide(10), { parent: sect, tag: 'P', gap: 12 }),
  ];
  const top = pour(document, [{ blocks: head, first: [fullFrame()], rest: [fullFrame()] }]) + 16;
  const entries: Block[] = countries.flatMap(({ name, programmes }) =>
    country(context, sect, name, programmes),
  );
  entries.push(...replacementNote(context, sect), new ActionBlock(() => structure.close(sect)));
  const columns = (from?: number) => [frameOf(0, COLUMNS, from), frameOf(COLUMNS, COLUMNS, from)];
  pour(document, [{ blocks: entries, first: columns(top), rest: columns() }]);
}

/** Says which characters could not be shown; at the end of the booklet, when all of its texts are known. */
function replacementNote({ document, words }: EditionContext, parent: StructureElement): Block[] {
  if (document.replacedCharacters.length === 0) return [];
  const codePoints = document.replacedCharacters.map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return [
    textBlock(document, words.replaced(codePoints), TYPE.smallGrey, columnsWide(COLUMNS), {
      parent,
      tag: 'P',
      gap: 20,
    }),
  ];
}

interface CountryEntry {
  name: string;
  programmes: PlacedProgramme[];
}

function programmesByCountry({ snapshot, words }: EditionContext): CountryEntry[] {
  const byCode = new Map<string, CountryEntry>();
  for (const [index, programme] of snapshot.programmes.entries()) {
    for (const { code, name } of programme.countries) {
      const entry = byCode.get(code) ?? { name, programmes: [] };
      entry.programmes.push({ programme, index });
      byCode.set(code, entry);
    }
  }
  // The collator of the booklet's language: the same order wherever the file is made.
  const { compare } = new Intl.Collator(words.language);
  return [...byCode.values()].sort((a, b) => compare(a.name, b.name));
}

function country(
  { document, words }: EditionContext,
  sect: StructureElement,
  name: string,
  programmes: PlacedProgramme[],
): Block[] {
  const width = columnsWide(COLUMNS);
  const rows = programmes.map(({ programme, index }) => ({
    lines: document.set(`${programme.reference} ${programme.title} `, TYPE.small, width - PAGE_NUMBER_ROOM),
    mark: MARKS.programme(index),
    contents: words.goToPage(`${programme.reference} ${programme.title}`),
  }));
  return [
    textBlock(document, name, TYPE.bodyStrong, width, { parent: sect, tag: 'H3', gap: 10 }),
    new CountryRows(sect, rows, width),
  ];
}

/** The list of a country's programmes. It breaks between two programmes and continues in the next column. */
class CountryRows implements Block {
  readonly gap = 1;
  readonly keepWithNext = false;
  private list: StructureElement | undefined;

  constructor(
    private readonly parent: StructureElement,
    private readonly rows: Pick<LinkRowOptions, 'lines' | 'mark' | 'contents'>[],
    private readonly width: number,
  ) {}

  get firstPiece(): number {
    return (this.rows[0]?.lines.length ?? 0) * TYPE.small.leading;
  }

  place(document: TaggedDocument, place: Place): Placed {
    const { structure } = document;
    let used = 0;
    for (let row = this.rows[0]; row; row = this.rows[0]) {
      const height = row.lines.length * TYPE.small.leading;
      if (used + height > place.room && !(place.fresh && used === 0)) return { used, done: false };
      this.list ??= structure.element(this.parent, 'L');
      const item = structure.element(this.list, 'LI');
      const body = structure.element(item, 'LBody');
      const link = new LinkRow({
        ...row,
        parent: body,
        closes: [body, item],
        style: TYPE.small,
        width: this.width,
      });
      used += link.place(document, { ...place, y: place.y + used }).used + ROW_GAP;
      this.rows.shift();
    }
    if (this.list) structure.close(this.list);
    return { used, done: true };
  }
}
