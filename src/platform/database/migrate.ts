import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { StartError } from '../start-error.js';
import { dataSourceOptions } from './database.module.js';

/** The advisory lock, the same for all processes of this application. The process that holds it migrates. */
const MIGRATION_LOCK = 7_263_541;
const TURN_MS = 100;

/** Waits until the database answers; gives up with one message that names the setting at fault. */
export async function waitForDatabase(url: string, setting: string, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (Date.now() > deadline || isFinal(error)) {
        throw new StartError(`The database named by ${setting} does not answer: ${reason(error)}`);
      }
      await sleep(250);
    }
  }
}

/**
 * Brings the schema up to date and answers the names of the migrations that were run; many processes may start at
 * once, one migrates and the others wait. `also` runs under the same lock.
 */
export async function migrate(
  url: string,
  migrations: MixedList<Function>,
  also?: (client: pg.Client) => Promise<void>,
): Promise<string[]> {
  const lock = new pg.Client({ connectionString: url });
  await lock.connect();
  // A lost connection fails the current statement, which reports it.
  lock.on('error', () => undefined);
  const dataSource = new DataSource({ ...dataSourceOptions({ url, pool: 1 }), migrations });
  try {
    await takeTurn(lock);
    await dataSource.initialize();
    const done = await dataSource.runMigrations({ transaction: 'each' });
    await also?.(lock);
    return done.map((migration) => migration.name);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await lock.end();
  }
}

/**
 * Asks again and again instead of waiting inside the database: a statement that waits for a lock holds a snapshot, and an
 * index that the migrating process builds concurrently would wait for that snapshot, for ever.
 */
async function takeTurn(lock: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await lock.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      MIGRATION_LOCK,
    ]);
    if (rows[0]!.mine) return;
    await sleep(TURN_MS);
  }
}

/** A wrong password or a database that does not exist cannot be solved by waiting. */
function isFinal(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return ['28P01', '28000', '3D000', 'ENOTFOUND'].includes(code);
}

function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return message || code || String(error);
}
