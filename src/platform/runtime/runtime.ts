import type { MixedList } from 'typeorm';
import type { Config } from '../config/config.js';
import { migrate, waitForDatabase } from '../database/index.js';
import { type JobQueue, migratePostgresQueue, openPostgresQueue, openRedisQueue } from '../jobs/index.js';
import { StartError } from '../start-error.js';
import { openEmbeddedDatabase } from './embedded-database.js';
import { waitForRedis } from './wait-for-redis.js';

/** The services under the application, whichever mode they come from. */
export interface Runtime {
  database: { url: string };
  queue: JobQueue;
  /** True when the process that serves HTTP also runs the jobs. */
  runsJobs: boolean;
  /** True when no other process can be working on the same database. */
  alone: boolean;
  /** Resolves with the reason when an embedded service ends unexpectedly. */
  broken: Promise<string>;
  /** Closes everything in the reverse order of opening. */
  close(): Promise<void>;
}

type Migrations = MixedList<Function>;

/**
 * Opens what the application stands on: the embedded database and its queue when nothing is set, the services
 * named by `DATABASE_URL` and `REDIS_URL` otherwise; waits for them and brings the schema up to date. Throws a
 * {@link StartError} whose message is for the operator.
 */
export async function openRuntime(config: Config, migrations: Migrations): Promise<Runtime> {
  return config.embedded ? openEmbedded(config, migrations) : openServed(config, migrations);
}

/** As {@link openRuntime} without a queue: for commands that only need the database. */
export async function openDatabaseOnly(
  config: Config,
  migrations: Migrations,
): Promise<{ url: string; done: readonly string[]; close(): Promise<void> }> {
  if (config.DATABASE_URL) {
    const done = await prepare(config.DATABASE_URL, 'DATABASE_URL', config, migrations);
    return { url: config.DATABASE_URL, done, close: async () => undefined };
  }
  const embedded = await openEmbeddedDatabase(config);
  try {
    const done = await prepare(embedded.url, 'DATA_DIR', config, migrations);
    return { url: embedded.url, done, close: () => embedded.stop() };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function openEmbedded(config: Config, migrations: Migrations): Promise<Runtime> {
  const embedded = await openEmbeddedDatabase(config);
  try {
    await prepare(embedded.url, 'DATA_DIR', config, migrations);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  const queue = openPostgresQueue(embedded.url);
  let closing = false;
  return {
    database: { url: embedded.url },
    queue,
    runsJobs: true,
    alone: true,
    broken: new Promise((resolve) => {
      void embedded.ended.then(() => {
        if (!closing) resolve('The embedded PostgreSQL has ended; see the messages above.');
      });
    }),
    close: async () => {
      closing = true;
      await queue.close();
      await embedded.stop();
    },
  };
}

async function openServed(config: Config, migrations: Migrations): Promise<Runtime> {
  const url = config.DATABASE_URL!;
  await prepare(url, 'DATABASE_URL', config, migrations);
  const queue = await openServedQueue(config, url);
  return {
    database: { url },
    queue,
    // Without Redis there are no separate workers, and several such processes may share the database.
    runsJobs: config.REDIS_URL === undefined,
    alone: false,
    broken: new Promise(() => undefined),
    close: () => queue.close(),
  };
}

async function openServedQueue(config: Config, databaseUrl: string): Promise<JobQueue> {
  if (!config.REDIS_URL) return openPostgresQueue(databaseUrl);
  await waitForRedis(config.REDIS_URL, 'REDIS_URL', config.STARTUP_WAIT_SECONDS);
  return openRedisQueue({ url: config.REDIS_URL, prefix: config.REDIS_PREFIX });
}

/** Waits for the database and migrates it, the queue's own tables included when it lives there. */
async function prepare(
  url: string,
  setting: string,
  config: Config,
  migrations: Migrations,
): Promise<readonly string[]> {
  await waitForDatabase(url, setting, config.STARTUP_WAIT_SECONDS);
  try {
    return await migrate(url, migrations, config.REDIS_URL ? undefined : migratePostgresQueue);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`The database named by ${setting} could not be brought up to date: ${reason}`, {
      cause: error,
    });
  }
}
