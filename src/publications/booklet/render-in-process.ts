import type { BookletRenderer } from './rendered-booklet.js';
import { BookletTimeoutError, DEFAULT_TIMEOUT_MS, intoNewFile } from './rendered-booklet.js';

/** Renders on the calling thread, giving way after each programme; for tests and small editions. */
export const renderBookletInProcess: BookletRenderer = (snapshot, options = {}) =>
  intoNewFile(options.directory, async (path) => {
    const { signal, onProgress, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
    signal?.throwIfAborted();
    // Where a worker thread renders, this thread never needs the PDF library: some 100 ms of every start.
    const { renderBooklet } = await import('./render-booklet.js');
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new BookletTimeoutError(timeoutMs)), timeoutMs);
    const abort = (): void => stop.abort(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const rendering = renderBooklet(snapshot, path, (done, total) => {
        stop.signal.throwIfAborted();
        onProgress?.(done, total);
      });
      return await Promise.race([rendering, rejectedBy(stop.signal)]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  });

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}
