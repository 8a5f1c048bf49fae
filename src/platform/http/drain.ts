import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

/** Accepts no more connections, lets the requests in hand be answered within so many milliseconds, cuts the rest. */
export async function drain(server: Server, withinMs: number): Promise<void> {
  server.close();
  const deadline = Date.now() + withinMs;
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
