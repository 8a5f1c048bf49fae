import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import PDFKit from 'pdfkit';
import { TaggedDocument, type TextStyle } from '#packages/tagged-pdf';
import { renderBooklet } from '../src/publications/booklet/render-booklet.js';
import type { EditionSnapshot } from '../src/publications/domain/edition-snapshot.js';
import { editionFixture, programmeFixture } from '../test/support/edition-fixture.js';

/*
 * How fast the tagged booklet is against bare pdfkit, which writes the same words in the same sizes without structure,
 * tables, links or layout. Both write to a file, in turns, in one process.
 *
 *   npm run bench -- booklet, and after that with other numbers: node dist/bench/booklet.js [programmes] [rounds]
 */

/** One text as the booklet sets it. */
interface Words {
  text: string;
  style: TextStyle;
}

/** Times in milliseconds. */
interface Measured {
  name: string;
  pages: number;
  times: number[];
}

/** Measures both and returns how fast the booklet is: pages a second against pages a second, and words against words. */
export async function benchBooklet(
  programmes = 100,
  rounds = 9,
): Promise<{ pagesRatio: number; wordsRatio: number }> {
  const snapshot = editionOf(programmes);
  const path = join(tmpdir(), `booklet-bench-${process.pid}.pdf`);
  const words = await wordsOf(snapshot, path);
  const tagged: Measured = { name: 'tagged booklet', pages: 0, times: [] };
  const bare: Measured = { name: 'bare pdfkit', pages: 0, times: [] };
  for (let round = 0; round < rounds; round++) {
    await timed(tagged, async () => (await renderBooklet(snapshot, path)).pages);
    await timed(bare, () => bareBooklet(words, path));
  }
  await rm(path);
  for (const { name, pages, times } of [tagged, bare]) {
    const [first = 0] = times;
    const sorted = times.toSorted((a, b) => a - b);
    const speed = (pages / median(times)) * 1000;
    console.log(
      `${name}: ${pages} pages, first ${first.toFixed(0)} ms, median ${median(times).toFixed(0)} ms ` +
        `(${sorted[0]?.toFixed(0)}–${sorted.at(-1)?.toFixed(0)}), ${speed.toFixed(0)} pages/s`,
    );
  }
  const wordsRatio = median(bare.times) / median(tagged.times);
  const pagesRatio = (tagged.pages / median(tagged.times)) * (median(bare.times) / bare.pages);
  console.log(
    `ratio tagged : bare — pages a second ${pagesRatio.toFixed(2)}, same words ${wordsRatio.toFixed(2)}`,
  );
  return { pagesRatio, wordsRatio };
}

/** An edition whose texts draw on 6,000 words, so that caches of words help as little as they do in earnest. */
function editionOf(programmes: number): EditionSnapshot {
  let state = 1;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const syllables =
    'mi gra tion pro tec po li cy re gu lar do nor ac cess fund co un try part ner ship so cial'.split(' ');
  const vocabulary = Array.from({ length: 6_000 }, () =>
    Array.from({ length: 1 + next(4) }, () => syllables[next(syllables.length)]).join(''),
  );
  const prose = (words: number): string => {
    const chosen = Array.from({ length: words }, () => vocabulary[Math.min(next(6_000), next(6_000))]);
    return `${chosen.join(' ').replace(/^./, (first) => first.toUpperCase())}.`;
  };
  const list = Array.from({ length: programmes }, (_, index) => {
    const programme = programmeFixture(index);
    const parts = Object.keys(programme.narrative).map((part) => [part, `${prose(60)}\n${prose(40)}`]);
    return { ...programme, narrative: Object.fromEntries(parts) as typeof programme.narrative };
  });
  return editionFixture(0, { programmes: list });
}

async function timed(measured: Measured, run: () => Promise<number>): Promise<void> {
  const start = performance.now();
  measured.pages = await run();
  measured.times.push(performance.now() - start);
}

/** Listens to what the booklet sets; the class is restored afterwards. */
async function wordsOf(snapshot: EditionSnapshot, path: string): Promise<Words[]> {
  const words: Words[] = [];
  const { set, setRuns } = TaggedDocument.prototype;
  TaggedDocument.prototype.set = function (text, style, width) {
    words.push({ text, style });
    return set.call(this, text, style, width);
  };
  TaggedDocument.prototype.setRuns = function (runs, width) {
    words.push(...runs);
    return setRuns.call(this, runs, width);
  };
  await renderBooklet(snapshot, path);
  Object.assign(TaggedDocument.prototype, { set, setRuns });
  return words.filter(({ text }) => text.trim() !== '');
}

async function bareBooklet(words: Words[], path: string): Promise<number> {
  const paths = { regular: fontFile('Regular'), semibold: fontFile('SemiBold') };
  const doc = new PDFKit({ size: 'A4', margin: 60, font: paths.regular });
  const file = createWriteStream(path);
  doc.pipe(file);
  let pages = 1;
  doc.on('pageAdded', () => pages++);
  for (const { text, style } of words) doc.font(paths[style.weight]).fontSize(style.size).text(text);
  doc.end();
  await finished(file);
  return pages;
}

/** The font that the booklet is set in. */
function fontFile(weight: string): string {
  const entry = import.meta.resolve('@embedpdf/fonts-latin');
  return fileURLToPath(new URL(`../fonts/NotoSans-${weight}.ttf`, entry));
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

if (process.argv[1] === import.meta.filename) {
  await benchBooklet(Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 9));
}
