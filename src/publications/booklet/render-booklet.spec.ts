import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { isPrinted, misplaced, printedText, type ReadPdf, readPdf } from '#packages/tagged-pdf/testing';
import { editionFixture, programmeFixture, usd } from '../../../test/support/edition-fixture.js';
import { PRINTED_TEXTS } from '../../concept-notes/index.js';
import type { EditionSnapshot, SnapshotProgramme } from '../domain/edition-snapshot.js';
import { renderBooklet } from './render-booklet.js';
import { en } from './wording/wording.en.js';

async function bytesOf(snapshot: EditionSnapshot): Promise<Buffer> {
  const sink = new PassThrough();
  const [bytes] = await Promise.all([buffer(sink), renderBooklet(snapshot, sink)]);
  return bytes;
}

function publicFacts(programme: SnapshotProgramme): string[] {
  return [
    programme.reference,
    programme.title,
    ...programme.countries.map(({ name }) => name),
    `Area ${programme.primaryArea}`,
    ...programme.otherAreas.map((area) => `Also touches area ${area}`),
    `Version ${programme.version}`,
    '6 October 2020',
    `${programme.durationMonths} months`,
    `${programme.conveningEntity?.name} (${programme.conveningEntity?.code})`,
    ...programme.entities.map(({ name }) => name),
    ...programme.nationalPartners.map(({ name }) => name),
    ...programme.objectives.map(({ number, title }) => `${number} ${title}`),
    ...programme.sdgTargets.map(({ code, title }) => `${code} ${title}`),
    ...programme.principles.flatMap(({ name, how }) => [name, how]),
    `${programme.genderMarker?.score} of 3`,
    `${programme.humanRightsMarker?.score} (scale A to C)`,
    ...PRINTED_TEXTS.map((name) => programme[name] ?? 'Not stated'),
    ...Object.values(programme.narrative).flatMap((text: string | null) => (text ?? '').split('\n')),
  ];
}

describe('the booklet', () => {
  const snapshot = editionFixture(12);
  let pdf: ReadPdf;
  let bytes: Buffer;

  beforeAll(async () => {
    bytes = await bytesOf(snapshot);
    pdf = await readPdf(bytes);
  });

  it('has no heading for a text that the edition is older than', async () => {
    const heading = (pages: ReadPdf) => printedText(pages).includes(en.programme.texts.covidDimension);
    const older = editionFixture(1, { programmes: [programmeFixture(0, { covidDimension: undefined })] });
    const unsaid = editionFixture(1, { programmes: [programmeFixture(0, { covidDimension: null })] });
    expect(heading(await readPdf(await bytesOf(older)))).toBe(false);
    expect(heading(await readPdf(await bytesOf(unsaid)))).toBe(true);
  });

  it('says every public fact of every programme', () => {
    const missing = snapshot.programmes.flatMap((programme) =>
      publicFacts(programme)
        .filter((fact) => !isPrinted(fact, pdf.pages))
        .map((fact) => `${programme.reference}: ${fact}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps within its margins and prints nothing over anything else', () => {
    expect(misplaced(pdf)).toEqual([]);
  });

  it('says amounts in full in tables and shortened in headlines', () => {
    const text = printedText(pdf);
    expect(text).toContain('USD 1,250,000');
    expect(text).toContain('USD 10,123,456.50');
    expect(text).toContain('USD 12.5 million committed of a target of USD 25 million (50 % reached)');
  });

  it('is the same file, byte for byte, for the same snapshot', async () => {
    const again = await bytesOf(structuredClone(snapshot));
    expect(createHash('sha256').update(again).digest('hex')).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
    const other = await bytesOf({
      ...snapshot,
      edition: { ...snapshot.edition, createdAt: '2020-10-28T00:00:00Z' },
    });
    expect(other.equals(bytes)).toBe(false);
  });

  it('numbers every page but the cover, and says how many there are', () => {
    const total = pdf.pages.length;
    for (const [index, page] of pdf.pages.entries()) {
      // pdf.js drops a space before a form, in which the number of pages stands.
      const expected = new RegExp(`Page ${index + 1} of ?${total}\\b`);
      if (index === 0) expect(page.text).not.toContain('Page 1 of');
      else expect(page.text).toMatch(expected);
    }
  });

  it('leads from the contents to each programme, and prints the number of the page that it leads to', () => {
    const programmeLinks = pdf.pages
      .slice(0, 8)
      .flatMap(({ links }) => links)
      .filter(({ contents }) => contents.includes('CN-'));
    expect(programmeLinks).toHaveLength(12);
    for (const { contents, leadsTo } of programmeLinks) {
      const title = contents.replace(/^Go to \S+ /, '');
      expect(pdf.pages[leadsTo - 1]?.text).toContain(title);
      const contentsText =
        pdf.pages
          .slice(0, 8)
          .map(({ text }) => text)
          .find((text) => text.includes(title)) ?? '';
      const after = contentsText.slice(contentsText.indexOf(title) + title.length);
      expect(Number(/· .*?(\d+)(?: |$)/.exec(after)?.[1])).toBe(leadsTo);
    }
  });

  it('has bookmarks for chapters and areas, with the programmes of an area below it', () => {
    const titles = pdf.outline.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['Foreword', 'The Fund at a glance', 'Contents']);
    expect(titles.slice(-2)).toEqual(['Programmes already funded', 'Index by country']);
    const areas = pdf.outline.filter(({ title }) => title.startsWith('Area'));
    expect(areas.map(({ items }) => items.length)).toEqual([3, 3, 2, 2, 2]);
    for (const { title, page } of areas.flatMap(({ items }) => items)) {
      expect(pdf.pages[page - 1]?.text).toContain(title.replace(/^\S+ /, ''));
    }
  });

  it('lists each programme under each of its countries', () => {
    const index = pdf.pages.at(-1);
    const expected = snapshot.programmes.reduce((sum, { countries }) => sum + countries.length, 0);
    expect(index?.links).toHaveLength(expected);
    for (const { contents, leadsTo } of index?.links ?? []) {
      expect(pdf.pages[leadsTo - 1]?.text).toContain(contents.replace(/^Go to \S+ /, ''));
    }
  });

  it('never tells scores or reviewers, which the snapshot cannot even hold', async () => {
    const [first] = snapshot.programmes;
    const spiked = {
      ...first,
      reviewers: ['Reviewer Secret'],
      scoreSheet: 'Score Secret',
    } as SnapshotProgramme;
    const pages = await readPdf(await bytesOf(editionFixture(0, { programmes: [spiked] })));
    expect(printedText(pages)).not.toContain('Secret');
  });
});

describe('a booklet of odd editions', () => {
  it('says so when there is no programme at all', async () => {
    const empty = editionFixture(0);
    const pdf = await readPdf(
      await bytesOf({ ...empty, funded: [], edition: { ...empty.edition, foreword: null } }),
    );
    const text = printedText(pdf);
    expect(text).toContain('No programme is in the pipeline on this date.');
    expect(text.match(/No programme in the pipeline has this as its primary thematic area/g)).toHaveLength(5);
    expect(text).toContain('No joint programme has been allocated funds yet.');
    expect(text).not.toContain('Foreword');
  });

  it('cuts nothing off: forty partners, a title of a thousand letters, a word longer than a line', async () => {
    const title = `A title ${'that goes on and on and '.repeat(60)}ends here`;
    const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);
    const sentences = Array.from(
      { length: 300 },
      (_, i) => `Sentence number ${i + 1} of a context that fills pages.`,
    );
    const partners = Array.from({ length: 40 }, (_, i) => ({
      name: `Partner number ${i + 1} of the many`,
      kind: 'civil_society',
    }));
    const programme = programmeFixture(0, {
      title,
      nationalPartners: partners,
      narrative: { ...programmeFixture(0).narrative, results: word, context: sentences.join(' ') },
    });
    const pdf = await readPdf(
      await bytesOf(editionFixture(0, { programmes: [programme], edition: { title } })),
    );
    expect(misplaced(pdf)).toEqual([]);
    for (const { name } of partners) expect(isPrinted(name, pdf.pages)).toBe(true);
    expect(printedText(pdf).replaceAll(/\s/g, '')).toContain(word);
    expect(isPrinted(title, pdf.pages)).toBe(true);
    for (const sentence of sentences) expect(isPrinted(sentence, pdf.pages)).toBe(true);
  });

  it('shows what it cannot set as a visible sign and reports it', async () => {
    const programme = programmeFixture(0, {
      title: 'Migration การย้ายถิ่น & <b>"bold"</b>\u0007 \u202Egnorts\uD800',
    });
    const sink = new PassThrough();
    const [bytes, rendered] = await Promise.all([
      buffer(sink),
      renderBooklet(editionFixture(0, { programmes: [programme] }), sink),
    ]);
    const text = printedText(await readPdf(bytes));
    expect(rendered.replacedCharacters).toContain('ก');
    expect(text).toContain('& <b>"bold"</b>\uFFFD gnorts\uFFFD');
    expect(text).toContain('U+0E01');
  });

  it('tells amounts that are not stated from zero', async () => {
    const programme = programmeFixture(0, {
      durationMonths: null,
      conveningEntity: null,
      entities: [
        { code: 'IOM', name: 'International Organization for Migration', amount: null },
        { code: 'ILO', name: 'International Labour Organization', amount: usd(0) },
      ],
    });
    const text = printedText(await readPdf(await bytesOf(editionFixture(0, { programmes: [programme] }))));
    expect(text).toContain('International Organization for Migration (IOM) Not stated');
    expect(text).toContain('International Labour Organization (ILO) USD 0');
    expect(text).toContain('Duration Not stated');
  });

  it('refuses a snapshot that contradicts itself before it writes a page', async () => {
    const snapshot = editionFixture(2);
    const wrong = { ...snapshot, totals: { ...snapshot.totals, programmes: 30 } };
    await expect(renderBooklet(wrong, new PassThrough())).rejects.toThrow(
      'totals say 30 programmes, 2 are listed',
    );
  });

  it('tells how far it is', async () => {
    const sink = new PassThrough();
    sink.resume();
    const told: [number, number][] = [];
    await renderBooklet(editionFixture(3), sink, (done, total) => told.push([done, total]));
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});
