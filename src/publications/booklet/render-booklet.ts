import type { Writable } from 'node:stream';
import { type DocumentFacts, writeDocument, type WrittenDocument } from '#packages/tagged-pdf';
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

/**
 * Renders the booklet of an edition as tagged PDF (PDF/UA-1 and PDF/A-2a) into a stream or a file.
 *
 * The same snapshot gives the same bytes. Rejects with a RangeError when the snapshot contradicts itself, and with the
 * stream's error when it fails.
 */
export async function renderBooklet(
  snapshot: EditionSnapshot,
  sink: Writable | string,
  onProgress?: BookletProgress,
): Promise<WrittenDocument> {
  checkSnapshot(snapshot);
  const words = WORDINGS[snapshot.edition.language];
  return writeDocument(sink, factsOf(snapshot, words), async (document, pause) => {
    const context = { document, snapshot, words, money: moneyText(words) };
    cover(context);
    foreword(context);
    fundAtAGlance(context);
    contents(context);
    await areas(context, pause, onProgress);
    fundedProgrammes(context);
    countryIndex(context);
  });
}

function factsOf({ edition, totals }: EditionSnapshot, words: Wording): DocumentFacts {
  return {
    title: edition.title,
    author: words.publisher,
    subject: words.subject(totals.programmes, words.date(edition.asOf)),
    producer: words.producer,
    language: words.language,
    createdAt: new Date(edition.createdAt),
    pageWords: words,
  };
}

async function areas(
  context: EditionContext,
  pause: () => Promise<void>,
  onProgress?: BookletProgress,
): Promise<void> {
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
      await pause();
    }
    document.structure.close(part);
  }
}
