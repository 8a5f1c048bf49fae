import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a page's structure tree as pdf.js gives it. */
export interface StructureNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  lang?: string;
  children?: StructureNode[];
}

/** A link annotation with the page that it leads to, counted from 1. */
export interface ReadLink {
  contents: string;
  leadsTo: number;
}

/** A piece of text from its baseline up; `height` is that of small letters and more. */
export interface TextBox {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One page as another program reads it. */
export interface ReadPage {
  text: string;
  structure: StructureNode[];
  links: ReadLink[];
  /** Operators that paint outside of any marked content; PDF/UA-1, 7.1 allows none. */
  unmarkedPaintings: number;
  /** The place of each tagged piece of text, in points from the bottom left of the page. */
  boxes: TextBox[];
  /** Texts by the id of their marked content. */
  textOf: Map<string, string>;
}

/** A bookmark with the page that it leads to, counted from 1. */
export interface ReadBookmark {
  title: string;
  page: number;
  items: ReadBookmark[];
}

/** A PDF file as pdf.js reads it. */
export interface ReadPdf {
  pages: ReadPage[];
  outline: ReadBookmark[];
  info: Record<string, unknown>;
  xmp: Map<string, string>;
  marked: boolean;
}

const PAINTING = new Set<number>([
  OPS.showText,
  OPS.showSpacedText,
  OPS.fill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.paintFormXObjectBegin,
  OPS.constructPath,
]);

/** Reads a PDF with pdf.js, which did not write it. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const doc = await task.promise;
  const pageOf = async (dest: unknown): Promise<number> => {
    const explicit = typeof dest === 'string' ? await doc.getDestination(dest) : (dest as unknown[] | null);
    const ref = explicit?.[0] as Parameters<typeof doc.getPageIndex>[0] | undefined;
    return ref ? (await doc.getPageIndex(ref)) + 1 : 0;
  };
  const pages: ReadPage[] = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const annotations = (await page.getAnnotations()) as {
      subtype: string;
      contentsObj?: { str: string };
      dest: unknown;
    }[];
    const links: ReadLink[] = [];
    for (const { subtype, contentsObj, dest } of annotations) {
      if (subtype === 'Link') links.push({ contents: contentsObj?.str ?? '', leadsTo: await pageOf(dest) });
    }
    const tree = (await page.getStructTree()) as unknown as StructureNode | null;
    pages.push({
      ...(await textsOf(page)),
      structure: tree?.children ?? [],
      links,
      unmarkedPaintings: await unmarked(page),
    });
    page.cleanup();
  }
  const { info, metadata } = await doc.getMetadata();
  const xmp = new Map<string, string>();
  for (const [key, value] of (metadata ?? []) as Iterable<[string, unknown]>) xmp.set(key, String(value));
  const read = async (
    items: { title: string; dest: unknown; items: unknown[] }[],
  ): Promise<ReadBookmark[]> => {
    const bookmarks: ReadBookmark[] = [];
    for (const { title, dest, items: below } of items) {
      bookmarks.push({ title, page: await pageOf(dest), items: await read(below as typeof items) });
    }
    return bookmarks;
  };
  const outline = await read((await doc.getOutline()) ?? []);
  const marked = Boolean((await doc.getMarkInfo())?.Marked);
  await task.destroy();
  return { pages, outline, info: info as Record<string, unknown>, xmp, marked };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function textsOf(page: Page): Promise<Pick<ReadPage, 'text' | 'textOf' | 'boxes'>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const textOf = new Map<string, string>();
  const boxes: TextBox[] = [];
  const open: (string | undefined)[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      const piece = item.hasEOL ? `${item.str}\n` : item.str;
      text += piece;
      const id = open.at(-1);
      if (!id) continue;
      textOf.set(id, (textOf.get(id) ?? '') + piece);
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      if (item.str.trim() !== '')
        boxes.push({ text: item.str, x, y, width: item.width, height: Math.abs(size) * 0.6 });
    } else if (item.type === 'endMarkedContent') {
      open.pop();
      text += '\n';
    } else open.push(item.id);
  }
  return { text: plainSpaces(text), textOf, boxes };
}

async function unmarked(page: Page): Promise<number> {
  const { fnArray } = await page.getOperatorList();
  let depth = 0;
  let count = 0;
  for (const operator of fnArray) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth++;
    else if (operator === OPS.endMarkedContent) depth--;
    else if (depth === 0 && PAINTING.has(operator)) count++;
  }
  return count;
}

/** One plain space wherever there is white space. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** All nodes of structure trees in reading order. */
export function* nodesOf(nodes: StructureNode[]): Generator<StructureNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(node.children ?? []);
  }
}

/** Pairs of texts of a page that are printed over one another by more than a point. */
export function overprints({ boxes }: ReadPage): [string, string][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1,
      )
      .map((b): [string, string] => [a.text, b.text]),
  );
}
