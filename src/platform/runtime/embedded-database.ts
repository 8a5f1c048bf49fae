import { Logger } from '@nestjs/common';
import pg from 'pg';
import { startEmbeddedPostgres } from '#packages/embedded-postgres';
import type { Config } from '../config/config.js';

const DATABASE = 'mptf';

/** The application's own PostgreSQL, running, with the application's database in it. */
export interface EmbeddedDatabase {
  url: string;
  /** Resolves when the server has ended, asked to or not. */
  ended: Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the embedded PostgreSQL of the data folder and makes the application's database at the first start. */
export async function openEmbeddedDatabase(config: Config): Promise<EmbeddedDatabase> {
  const log = new Logger('database');
  const server = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    log: (message) => log.log(message),
  });
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
