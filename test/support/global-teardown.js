import { rm } from 'node:fs/promises';

/** Stops the throw-away PostgreSQL and removes its files. */
export default async function globalTeardown() {
  if (!globalThis.mptfTestServer) return;
  const { server, dataDir } = globalThis.mptfTestServer;
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}
