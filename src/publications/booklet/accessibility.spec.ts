import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editionFixture } from '../../../test/support/edition-fixture.js';
import type { ReadPdf, StructureNode } from '#packages/tagged-pdf/testing';
import { nodesOf, plainSpaces, readPdf } from '#packages/tagged-pdf/testing';
import { renderBooklet } from './render-booklet.js';

const TITLE = 'Pipeline <b>2020</b> & "beyond": Côte d’Ivoire';

/** The checks of PDF/UA-1 (ISO 14289-1) and PDF/A-2 (ISO 19005-2) that can be made without a validator. */
describe('the booklet for readers who do not see it', () => {
  let directory: string;
  let path: string;
  let pdf: ReadPdf;
  let nodes: StructureNode[];
  let raw: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'booklet-ua-'));
    path = join(directory, 'booklet.pdf');
    const snapshot = editionFixture(7, { edition: { title: TITLE } });
    // Enough rows that the table of funded programmes goes over pages.
    const [row] = snapshot.funded;
    snapshot.funded = Array.from({ length: 90 }, (_, i) => ({
      ...(row as NonNullable<typeof row>),
      reference: `CN-2019-${i}`,
    }));
    await renderBooklet(snapshot, path);
    const bytes = await readFile(path);
    raw = bytes.toString('latin1');
    pdf = await readPdf(bytes);
    nodes = pdf.pages.flatMap(({ structure }) => [...nodesOf(structure)]);
  });

  afterAll(() => rm(directory, { recursive: true }));

  it('is marked as tagged, with a language and its title in the window (7.1, 7.2)', () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.info['Language']).toBe('en');
    expect(pdf.info['Title']).toBe(TITLE);
    expect(raw).toMatch(/\/DisplayDocTitle true/);
  });

  it('declares both standards in XMP that is XML whatever the title (6.6.2, 5)', () => {
    expect(pdf.xmp.get('dc:title')).toBe(TITLE);
    expect(pdf.xmp.get('pdfuaid:part')).toBe('1');
    expect(pdf.xmp.get('pdfaid:part')).toBe('2');
    expect(pdf.xmp.get('pdfaid:conformance')).toBe('A');
    expect(raw).toContain('<xmp:CreateDate>2020-10-27T09:30:00Z</xmp:CreateDate>');
    expect(raw).toContain('http://www.aiim.org/pdfa/ns/extension/');
    expect(raw).toContain('/S /GTS_PDFA1');
  });

  it('paints nothing outside of tagged content and artifacts (7.1)', () => {
    expect(pdf.pages.map(({ unmarkedPaintings }) => unmarkedPaintings)).toEqual(pdf.pages.map(() => 0));
  });

  it('nests headings without leaving out a level (7.4.2)', () => {
    const levels = nodes.flatMap(({ role }) => (/^H\d$/.test(role ?? '') ? [Number(role?.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('gives each figure a text alternative from the data (7.3)', () => {
    const figures = nodes.filter(({ role }) => role === 'Figure');
    expect(figures).toHaveLength(3 + 7);
    expect(figures.filter(({ alt }) => !alt)).toEqual([]);
    expect(plainSpaces(figures.map(({ alt }) => alt).join(' '))).toContain(
      'committed USD 12.5 million; deposited about USD 10.12 million',
    );
  });

  it('heads tables with cells that say what they are the heading of (7.5)', () => {
    const headings = raw.match(/\/S \/TH\b/g)?.length ?? 0;
    const scopes = raw.match(/\/O \/Table\s+\/Scope \/(Row|Column)/g)?.length ?? 0;
    expect(headings).toBeGreaterThan(90);
    expect(scopes).toBe(headings);
    const tables = nodes.filter(({ role }) => role === 'Table');
    expect(tables.length).toBeGreaterThan(0);
  });

  it('repeats the head of a table on each page, tagged once', () => {
    const pages = pdf.pages.filter(({ text }) =>
      text.includes('Reference Title Countries Area Allocated Decided on'),
    );
    expect(pages.length).toBeGreaterThan(2);
    const tagged = pages.flatMap(({ structure, textOf }) =>
      [...nodesOf(structure)].filter(({ id }) => id && textOf.get(id)?.trim() === 'Decided on'),
    );
    expect(tagged).toHaveLength(1);
  });

  it('tags each link, says where it leads, and leads somewhere (7.18)', () => {
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter(({ contents, leadsTo }) => contents === '' || leadsTo === 0)).toEqual([]);
    const annotations = raw.match(/\/Subtype \/Link[\s\S]*?endobj/g) ?? [];
    expect(annotations).toHaveLength(links.length);
    expect(annotations.filter((annotation) => !annotation.includes('/StructParent '))).toEqual([]);
    expect(raw.match(/\/Type \/OBJR/g)).toHaveLength(links.length);
  });

  it('lets the keyboard follow the structure on every page (7.18.3)', () => {
    expect(raw.match(/\/Tabs \/S\b/g)).toHaveLength(pdf.pages.length);
  });

  it('embeds each font as a subset with its Unicode meaning (7.21)', () => {
    const fonts = raw.match(/\/Subtype \/Type0[\s\S]*?endobj/g) ?? [];
    expect(fonts).toHaveLength(2);
    expect(fonts.filter((font) => !/\/BaseFont \/[A-Z]{6}\+[\s\S]*\/ToUnicode/.test(font))).toEqual([]);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(raw).not.toMatch(/\/Subtype \/(Type1|TrueType)\b/);
  });

  it('reads as one document of parts, contents, lists and tables', () => {
    const roles = new Set(nodes.map(({ role }) => role));
    for (const role of [
      'Document',
      'Part',
      'Sect',
      'TOC',
      'TOCI',
      'Reference',
      'Link',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'TR',
      'TD',
    ])
      expect(roles).toContain(role);
  });

  it('satisfies qpdf and poppler where they are installed', async () => {
    // poppler reads a page anew for each of its elements, so that it is given a small edition.
    const small = join(directory, 'small.pdf');
    await renderBooklet(editionFixture(1), small);
    const tools: [string, string[], RegExp][] = [
      ['qpdf', ['--check', path], /No syntax or stream encoding errors found/],
      ['pdfinfo', ['-struct-text', small], /H3 \(block\)\s+"Illustrative programme 1: access to services/],
    ];
    for (const [tool, options, expected] of tools) {
      const { error, status, stdout, stderr } = spawnSync(tool, options, {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      if (error) {
        console.info(`${tool} was not run: ${error.message}`);
        continue;
      }
      expect({ tool, status, stderr }).toEqual({ tool, status: 0, stderr: '' });
      expect(stdout).toMatch(expected);
    }
  });
});
