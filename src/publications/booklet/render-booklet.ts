import { TaggedDocument } from '#packages/tagged-pdf';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EditionSnapshot } from '../domain/edition-snapshot.js';
import { checkSnapshot } from '../domain/check-snapshot.js';
import { areaDivider } from './sections/area-divider.js';
import { contents } from './sections/contents.js';
import { countryIndex } from './sections/country-index.js';
import { cover } from './sections/cover.js';
import type { EditionContext } from './sections/edition-context.js';
import { programmesOf } from './sections/edition-context.js';
import { foreword, runningHeadOf } from './sections/foreword.js';
import { fundAtAGlance } from './sections/fund-at-a-glance.js';
import { fundedProgrammes } from './sections/funded-programmes.js';
import { programmePages } from './sections/programme.js';
import { areaPaint } from './sections/area-colours.js';
import { en } from './wording/wording.en.js';
import { moneyText } from './wording/money-text.js';
import type { Wording } from './wording/wording.js';

/** The languages that the booklet's own words exist in. */
const WORDINGS: Record<EditionSnapshot['edition']['language'], Wording> = { en };

/** Called after each programme with the number drawn and the number of all. */
export type BookletProgress = (done: number, total: number) => void;

/** What was rendered; `replacedCharacters` are those that the typeface has no glyph for, shown as U+FFFD. */
export interface RenderedPages {
  pages: number;
  replacedCharacters: string[];
}

/** Bytes that may wait for a slow reader before drawing pauses. */
const MOST_WAITING = 1 << 20;

/**
 * Renders the booklet of an edition as tagged PDF (PDF/UA-1 and PDF/A-2a) into a stream or a file.
 *
 * The same snapshot gives the same bytes. Each page is written before the next begins; what stays in memory is about
 * 13 kB a page, for the structure tree and the cross-references that close the file.
 * Rejects with a RangeError when the snapshot contradicts itself, and with the stream's error when it fails.
 */
export async function renderBooklet(
  snapshot: EditionSnapshot,
  sink: Writable | string,
  onProgress?: BookletProgress,
): Promise<RenderedPages> {
  checkSnapshot(snapshot);
  const context = openEdition(snapshot);
  const { document } = context;
  const target = typeof sink === 'string' ? createWriteStream(sink) : sink;
  const written = finished(target);
  // Awaited below; a failing disk must not become an unhandled rejection while pages are still being drawn.
  written.catch(() => undefined);
  document.doc.pipe(target);
  try {
    await draw(context, target, onProgress);
  } catch (error) {
    document.doc.unpipe(target);
    target.destroy();
    throw error;
  }
  await written;
  return { pages: document.pages, replacedCharacters: document.replacedCharacters };
}

async function draw(context: EditionContext, target: Writable, onProgress?: BookletProgress): Promise<void> {
  cover(context);
  foreword(context);
  fundAtAGlance(context);
  contents(context);
  await areas(context, target, onProgress);
  fundedProgrammes(context);
  countryIndex(context);
  context.document.finish();
}

function openEdition(snapshot: EditionSnapshot): EditionContext {
  const words = WORDINGS[snapshot.edition.language];
  const facts = {
    title: snapshot.edition.title,
    author: words.publisher,
    subject: words.subject(snapshot.totals.programmes, words.date(snapshot.edition.asOf)),
    producer: words.producer,
    language: words.language,
    createdAt: new Date(snapshot.edition.createdAt),
  };
  return { document: new TaggedDocument(facts, words), snapshot, words, money: moneyText(words) };
}

async function areas(context: EditionContext, target: Writable, onProgress?: BookletProgress): Promise<void> {
  const { document, snapshot, words } = context;
  const total = snapshot.programmes.length;
  let done = 0;
  for (const area of snapshot.areas) {
    const part = document.structure.element(document.structure.root, 'Part');
    const bookmarks = areaDivider(context, area, part);
    const head = {
      left: runningHeadOf(context),
      right: words.area(area.number),
      colour: areaPaint(area.number).fill,
    };
    document.runningHead(head);
    for (const placed of programmesOf(snapshot, area.number)) {
      programmePages(context, part, area, placed, bookmarks);
      onProgress?.(++done, total);
      await letReaderKeepUp(document, target);
    }
    document.structure.close(part);
  }
}

/** pdfkit knows no backpressure: give way after each programme, and wait while more than a megabyte is not taken. */
async function letReaderKeepUp(document: TaggedDocument, target: Writable): Promise<void> {
  do {
    if (target.destroyed)
      throw target.errored ?? new Error('The stream that the booklet is written to was closed.');
    await nextTurn();
  } while (document.doc.readableLength + target.writableLength > MOST_WAITING);
}
