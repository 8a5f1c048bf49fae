import { parentPort, workerData } from 'node:worker_threads';
import { renderBooklet } from './render-booklet.js';
import type { BookletNews, BookletOrder } from './render-in-worker.js';

/** Entry point of the rendering thread: renders the order that it was started with and tells how it goes. */
const { snapshot, path } = workerData as BookletOrder;
const tell = (news: BookletNews): void => parentPort?.postMessage(news);

const rendered = await renderBooklet(snapshot, path, (done, total) =>
  tell({ kind: 'progress', done, total }),
);
tell({ kind: 'rendered', rendered });
