import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { nodesOf, overprints, readPdf, type ReadPdf, type StructureNode } from '../../testing/index.js';
import { type DocumentFacts, Flow, INK, type TaggedDocument, writeDocument } from '../index.js';

const FACTS: DocumentFacts = {
  title: 'Statement <1> & "more": Côte d’Ivoire',
  author: 'An office',
  subject: 'What was received and spent',
  producer: 'specification',
  language: 'fr',
  createdAt: new Date('2026-03-02T12:34:56Z'),
  pageWords: { page: 'Page', of: 'sur' },
};

const ROWS = Array.from({ length: 70 }, (_, i) => [`Item ${i + 1}`, `Payment number ${i + 1}`, `${i},000`]);

/** Contents, chapters, a list, a table over several pages, and a drawing. */
function statement(document: TaggedDocument): void {
  document.runningHead({ left: 'An office', right: 'Statement' });
  const chapters = ['Received', 'Spent', 'Signed'].map((title) => ({ title, mark: title.toLowerCase() }));
  new Flow(document)
    .heading(1, 'Statement of the year')
    .contents(chapters, (title) => `Go to ${title}`)
    .heading(2, 'Received', 'received')
    .paragraph('The first line.\nThe second line.')
    .heading(3, 'From whom')
    .list(['One giver', 'Another giver'])
    .figure({
      alt: 'All was received from one giver',
      width: 200,
      height: 20,
      draw: ({ canvas }, x, y) => canvas.fill(x, y, 200, 20, INK),
    })
    .heading(2, 'Spent', 'spent')
    .table({
      columns: [
        { heading: 'Number', width: 80 },
        { heading: 'For what', width: 200 },
        { heading: 'Amount', width: 100, align: 'right' },
      ],
      rows: [...ROWS, ['Sum', '', '2,415,000']],
      totalRow: true,
    })
    .heading(2, 'Signed', 'signed')
    .end();
}

async function bytesOf(draw: (document: TaggedDocument) => void, facts = FACTS): Promise<Buffer> {
  const sink = new PassThrough();
  const [bytes] = await Promise.all([buffer(sink), writeDocument(sink, facts, draw)]);
  return bytes;
}

describe('a document made from headings, lists, tables, figures and contents', () => {
  let bytes: Buffer;
  let pdf: ReadPdf;
  let nodes: StructureNode[];

  beforeAll(async () => {
    bytes = await bytesOf(statement);
    pdf = await readPdf(bytes);
    nodes = pdf.pages.flatMap(({ structure }) => [...nodesOf(structure)]);
  });
  const textsIn = (role: string): string[] =>
    pdf.pages.flatMap(({ structure, textOf }) =>
      [...nodesOf(structure)]
        .filter((node) => node.role === role)
        .map((node) =>
          [...nodesOf([node])]
            .map(({ id }) => (id && textOf.get(id)) ?? '')
            .join('')
            .trim(),
        ),
    );

  it('is tagged, and says its language, its title and when it was made', () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.info).toMatchObject({ Language: 'fr', Title: FACTS.title, CreationDate: 'D:20260302123456Z' });
    expect(pdf.xmp.get('dc:title')).toBe(FACTS.title);
    expect(pdf.xmp.get('pdfuaid:part')).toBe('1');
  });

  it('gives headings their level, and bookmarks that nest as they do', () => {
    expect(textsIn('H1')).toEqual(['Statement of the year']);
    expect(textsIn('H2')).toEqual(['Received', 'Spent', 'Signed']);
    expect(textsIn('H3')).toEqual(['From whom']);
    expect(pdf.outline).toMatchObject([
      {
        title: 'Statement of the year',
        page: 1,
        items: [
          { title: 'Received', items: [{ title: 'From whom', items: [] }] },
          { title: 'Spent', items: [] },
          { title: 'Signed', page: pdf.pages.length, items: [] },
        ],
      },
    ]);
  });

  it('makes each line of a text a paragraph, and each item of a list one with its label', () => {
    expect(textsIn('P')).toEqual(['The first line.', 'The second line.']);
    expect(textsIn('Lbl')).toEqual(['•', '•']);
    expect(textsIn('LBody')).toEqual(['One giver', 'Another giver']);
  });

  it('heads columns and rows of a table, once each, and repeats the head on every page for the eye', () => {
    const headings = textsIn('TH').filter((text) => text !== '');
    expect(headings.slice(0, 3)).toEqual(['Number', 'For what', 'Amount']);
    expect(headings.slice(3)).toEqual([...ROWS.map(([first]) => first), 'Sum']);
    const scopes = bytes.toString('latin1').match(/\/Scope \/(Row|Column)/g) ?? [];
    expect(scopes.filter((scope) => scope.endsWith('Column'))).toHaveLength(3);
    expect(scopes.filter((scope) => scope.endsWith('Row'))).toHaveLength(71);
    const withHead = pdf.pages.filter(({ text }) => text.includes('Number For what Amount'));
    expect(withHead.length).toBeGreaterThan(1);
  });

  it('tells what a figure shows', () => {
    expect(nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
      'All was received from one giver',
    ]);
  });

  it('leads from the contents to each chapter, and prints the number of its page', () => {
    const [first] = pdf.pages;
    expect(first?.links).toEqual([
      { contents: 'Go to Received', leadsTo: 1 },
      { contents: 'Go to Spent', leadsTo: 1 },
      { contents: 'Go to Signed', leadsTo: pdf.pages.length },
    ]);
    // pdf.js drops a space before a form, and such a number is one.
    expect(first?.text).toMatch(new RegExp(`Received ?1 Spent ?1 Signed ?${pdf.pages.length}`));
    expect(textsIn('TOCI').map((text) => text.replace(/ ?\d+$/, ''))).toEqual([
      'Received',
      'Spent',
      'Signed',
    ]);
  });

  it('puts a running head above each page and its number below, of how many', () => {
    const total = pdf.pages.length;
    expect(total).toBeGreaterThan(1);
    for (const [index, { text }] of pdf.pages.entries()) {
      expect(text).toContain('An office');
      // pdf.js drops a space before a form, and the number of pages is one.
      expect(text).toMatch(new RegExp(`Page ${index + 1} sur ?${total}\\b`));
    }
  });

  it('prints nothing over anything else, and nothing outside of the structure', () => {
    expect(pdf.pages.flatMap(overprints)).toEqual([]);
    expect(pdf.pages.map(({ unmarkedPaintings }) => unmarkedPaintings)).toEqual(pdf.pages.map(() => 0));
  });

  it('is the same file, byte for byte, when it is made again', async () => {
    expect((await bytesOf(statement)).equals(bytes)).toBe(true);
    expect((await bytesOf(statement, { ...FACTS, createdAt: new Date(0) })).equals(bytes)).toBe(false);
  });
});
