import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { databaseUrl } from './test-server.js';

/** Real services for the tests of the served mode; these settings name others, and make the tests required. */
const DATABASE = 'TEST_DATABASE_URL';
const REDIS = 'TEST_REDIS_URL';

/** Where nothing listens the refusal comes at once; a busy machine may take its time. */
const ANSWER_MS = 60_000;

const required = (setting: string) => process.env['CI'] === 'true' || process.env[setting] !== undefined;

const redisUrl = process.env[REDIS] ?? 'redis://127.0.0.1:6379';
const postgresUrl = process.env[DATABASE] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Redis for the tests, or null when there is none and none is required. */
export const testRedis = await available(REDIS, redisUrl, async () => {
  const client = new Redis(redisUrl, {
    lazyConnect: true,
    retryStrategy: () => null,
    connectTimeout: ANSWER_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } finally {
    client.disconnect();
  }
});

/** The maintenance database of a PostgreSQL server for the tests, or null as above. */
export const testPostgres = await available(DATABASE, postgresUrl, () => statement('select 1'));

/** `describe` where the services are there, `describe.skip` with a printed reason where they are not. */
export const describeServed = testRedis && testPostgres ? describe : describe.skip;
export const describeRedis = testRedis ? describe : describe.skip;

/** A prefix of keys, or a name, that no other test uses. */
export function uniqueName(): string {
  return `mptf_test_${randomBytes(6).toString('hex')}`;
}

/** Makes an empty database on the test PostgreSQL. */
export async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = uniqueName();
  await statement(`create database ${name} template template0`);
  return {
    url: databaseUrl(postgresUrl, name),
    drop: () => statement(`drop database if exists ${name} with (force)`),
  };
}

/** Removes the keys of a prefix from Redis. */
export async function removeKeys(prefix: string): Promise<void> {
  const client = new Redis(redisUrl);
  const keys = await client.keys(`${prefix}:*`);
  if (keys.length > 0) await client.del(keys);
  client.disconnect();
}

async function statement(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl, connectionTimeoutMillis: ANSWER_MS });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function available(
  setting: string,
  url: string,
  attempt: () => Promise<unknown>,
): Promise<string | null> {
  try {
    await attempt();
    return url;
  } catch (error) {
    const reason = `${url} (${setting}) does not answer: ${String(error)}`;
    if (required(setting))
      throw new Error(`The tests of the served mode are required here, and ${reason}`, { cause: error });
    process.stderr.write(`Skipping the tests of the served mode: ${reason}\n`);
    return null;
  }
}
