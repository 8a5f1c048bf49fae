import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Set by the global set-up: the maintenance database of the test cluster. */
export const TEST_SERVER_URL = 'MPTF_TEST_SERVER_URL';
/** Set by the global set-up: the name of the migrated template. */
export const TEST_TEMPLATE = 'MPTF_TEST_TEMPLATE';

/** The address of another database on the same server. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

/** Runs one statement on the maintenance database. */
export async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env[TEST_SERVER_URL] });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A database on the test server. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** Clones the migrated template; every test file works in a database of its own. */
export function cloneDatabase(): Promise<TestDatabase> {
  return makeDatabase(process.env[TEST_TEMPLATE]!);
}

/** A database without any table. */
export function bareDatabase(): Promise<TestDatabase> {
  return makeDatabase('template0');
}

async function makeDatabase(template: string): Promise<TestDatabase> {
  const server = process.env[TEST_SERVER_URL];
  if (!server) throw new Error('the global set-up has not run');
  const name = `mptf_test_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template ${template}`);
  return {
    url: databaseUrl(server, name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
}
