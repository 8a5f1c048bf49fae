import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;
/** Time for what has reached this machine already: connections that wait to be accepted, requests to be read. */
const ON_THE_WAY_MS = 200;

/** Accepts no more connections, lets running requests finish within so many milliseconds, then closes the rest. */
export async function drain(server: Server, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  await sleep(ON_THE_WAY_MS);
  // Not http.Server's own close(): it cuts connections at once whose first request is still on the way.
  NetServer.prototype.close.call(server);
  await sleep(LOOK_EVERY_MS);
  while ((await connections(server)) > 0) {
    server.closeIdleConnections();
    if (Date.now() > deadline) return server.closeAllConnections();
    await sleep(LOOK_EVERY_MS);
  }
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.getConnections((error, count) => resolve(error ? 0 : count));
  });
}
