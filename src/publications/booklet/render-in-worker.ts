import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WrittenDocument } from '#packages/tagged-pdf';
import type { EditionSnapshot } from '../domain/edition-snapshot.js';
import { renderBookletInProcess } from './render-in-process.js';
import type { BookletRenderer, RenderOptions } from './rendered-booklet.js';
import { BookletTimeoutError, DEFAULT_TIMEOUT_MS, intoNewFile } from './rendered-booklet.js';

/** What the worker is started with. */
export interface BookletOrder {
  snapshot: EditionSnapshot;
  path: string;
}

/** What the worker tells: how far it is, and at the end what it made. */
export type BookletNews =
  { kind: 'progress'; done: number; total: number } | { kind: 'rendered'; rendered: WrittenDocument };

/** Heap that a rendering may take, in megabytes; 300 programmes need about a sixth of it. */
const HEAP_MB = 512;

const COMPILED_WORKER = new URL('./booklet.worker.js', import.meta.url);

/**
 * Renders in a worker thread, so that requests are answered meanwhile, and ends the thread when time is up.
 *
 * Rejects with a BookletTimeoutError, with the signal's reason, or with the worker's error; no file is left then.
 */
export const renderBookletInWorker: BookletRenderer = (snapshot, options = {}) =>
  intoNewFile(options.directory, (path) => workerRuns({ snapshot, path }, options));

/**
 * The renderer for where this code runs from: a worker thread needs compiled JavaScript, which is not there when tests
 * load the TypeScript source.
 */
export function bookletRenderer(): BookletRenderer {
  return existsSync(fileURLToPath(COMPILED_WORKER)) ? renderBookletInWorker : renderBookletInProcess;
}

function workerRuns(order: BookletOrder, options: RenderOptions): Promise<WrittenDocument> {
  const { signal, onProgress, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  signal?.throwIfAborted();
  const worker = new Worker(COMPILED_WORKER, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  return new Promise<WrittenDocument>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new BookletTimeoutError(timeoutMs))), timeoutMs);
    const abort = (): void => settle(() => reject(signal?.reason as Error));
    // The thread is gone before the promise settles: the file can then be removed without a race.
    const settle = (outcome: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      worker.removeAllListeners('exit');
      void worker.terminate().then(outcome, outcome);
    };
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', (news: BookletNews) => {
      if (news.kind === 'rendered') settle(() => resolve(news.rendered));
      else reportProgress(news.done, news.total);
    });
    const reportProgress = (done: number, total: number): void => {
      try {
        onProgress?.(done, total);
      } catch (error) {
        settle(() => reject(error));
      }
    };
    worker.once('error', (error) => settle(() => reject(error)));
    worker.once('exit', (code) =>
      settle(() => reject(new Error(`The booklet's worker ended early, with code ${code}.`))),
    );
  });
}
