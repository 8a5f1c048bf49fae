import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type DocumentFacts, TaggedDocument } from './tagged-document.js';

/** What was written; `replacedCharacters` are those that the typeface has no glyph for, shown as U+FFFD. */
export interface WrittenDocument {
  pages: number;
  replacedCharacters: string[];
}

/** Bytes that may wait for a slow reader before drawing pauses. */
const MOST_WAITING = 1 << 20;

/**
 * Writes a tagged PDF (PDF/UA-1 and PDF/A-2a) into a stream or a file, drawn by `draw`.
 *
 * Each page is written before the next begins; what stays in memory is about 13 kB a page, for the structure tree and the
 * cross-references that close the file. A long document awaits `pause` now and then: it lets other work run, and
 * waits for a slow reader. Rejects with the error of `draw`, or with the stream's when it fails; the stream is then
 * destroyed.
 */
export async function writeDocument(
  sink: Writable | string,
  facts: DocumentFacts,
  draw: (document: TaggedDocument, pause: () => Promise<void>) => void | Promise<void>,
): Promise<WrittenDocument> {
  const document = new TaggedDocument(facts);
  const target = typeof sink === 'string' ? createWriteStream(sink) : sink;
  const written = finished(target);
  // Awaited below; a failing disk must not become an unhandled rejection while pages are still being drawn.
  written.catch(() => undefined);
  document.stream.pipe(target);
  try {
    await draw(document, () => letReaderKeepUp(document, target));
    document.finish();
  } catch (error) {
    document.stream.unpipe(target);
    target.destroy();
    throw error;
  }
  await written;
  return { pages: document.pages, replacedCharacters: document.replacedCharacters };
}

/** pdfkit knows no backpressure: gives way once, and waits while more than a megabyte is not taken. */
async function letReaderKeepUp(document: TaggedDocument, target: Writable): Promise<void> {
  do {
    if (target.destroyed)
      throw target.errored ?? new Error('The stream that the document is written to was closed.');
    await nextTurn();
  } while (document.stream.readableLength + target.writableLength > MOST_WAITING);
}
