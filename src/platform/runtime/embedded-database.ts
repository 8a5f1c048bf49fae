import { Logger } from '@nestjs/common';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  type EmbeddedPostgresErrorCode,
  startEmbeddedPostgres,
} from '#packages/embedded-postgres';
import type { Config } from '../config/config.js';
import { StartError } from '../start-error.js';

const DATABASE = 'mptf';

/** Databases of earlier releases know these names: they may not change. */
const NAMES = { superuser: 'mptf', systemFolder: '/var/lib/migration-mptf' };

const OTHER_FOLDER = 'The setting DATA_DIR names the data folder.';
const OTHER_DATABASE = 'With the setting DATABASE_URL the application uses a PostgreSQL of your own instead.';

/** Which of our settings leads around what stopped the start. */
const WAY_OUT: Partial<Record<EmbeddedPostgresErrorCode, string>> = {
  'folder-in-use': OTHER_FOLDER,
  'folder-unusable': OTHER_FOLDER,
  'other-version': OTHER_FOLDER,
  'programs-unavailable': OTHER_DATABASE,
  'no-suitable-user': OTHER_DATABASE,
};

/** The application's own PostgreSQL, running, with the application's database in it. */
export interface EmbeddedDatabase {
  url: string;
  /** Resolves when the server has ended, asked to or not. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL of the data folder and makes the application's database at the first start.
 * Rejects with a {@link StartError} that names the setting which leads around what is in the way.
 */
export async function openEmbeddedDatabase(config: Config): Promise<EmbeddedDatabase> {
  const server = await start(config.dataDir);
  try {
    const client = new pg.Client(server.connection);
    await client.connect();
    try {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
      if (rowCount === 0)
        await client.query(`create database ${DATABASE} encoding 'UTF8' template template0`);
    } finally {
      await client.end();
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url(DATABASE), ended: server.exited, stop: () => server.stop() };
}

async function start(dataDir: string): Promise<EmbeddedPostgres> {
  const log = new Logger('database');
  try {
    return await startEmbeddedPostgres({ ...NAMES, dataDir, log: (message) => log.log(message) });
  } catch (error) {
    if (!(error instanceof EmbeddedPostgresError)) throw error;
    const wayOut = WAY_OUT[error.code];
    throw new StartError(wayOut ? `${error.message} ${wayOut}` : error.message, { cause: error });
  }
}
