import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { startEmbeddedPostgres } from '#packages/embedded-postgres';
import { migrate } from '../../src/platform/database/index.js';
import type { Scratch } from '../scratch.js';
import { seedNotes } from './seed.js';

const NAME = 'bench';

/** Starts a PostgreSQL of its own with the schema and this many concept notes in it; answers where it is. */
export async function measuredDatabase(scratch: Scratch, notes: number): Promise<string> {
  const server = await startEmbeddedPostgres({
    dataDir: await scratch.folder(),
    log: (message) => console.error(message),
  });
  scratch.onEnd(() => server.stop());
  await withClient(server.url('postgres'), (db) => db.query(`create database ${NAME} template template0`));
  const url = server.url(NAME);
  await migrate(url, migrations);
  await withClient(url, (db) => seedNotes(db, notes));
  return url;
}

async function withClient(url: string, work: (db: pg.Client) => Promise<unknown>): Promise<void> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    await work(db);
  } finally {
    await db.end();
  }
}
