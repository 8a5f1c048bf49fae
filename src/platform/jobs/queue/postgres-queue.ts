import { createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';
import { BullQueue, QUEUE_NAME } from './bull-queue.js';
import type { JobQueue } from './job-queue.js';

/** PostgreSQL schema of BullMQ's own tables, beside ours; its PostgreSQL backend looks nowhere else in a given pool. */
const SCHEMA = 'bullmq';

/**
 * Makes or brings up to date BullMQ's tables. Call it under the migration lock before any queue is opened: a worker
 * on tables that are not there tries again without a pause.
 */
export async function migratePostgresQueue(client: pg.Client): Promise<void> {
  await runMigrations(client, SCHEMA);
}

/** Opens the queue that lives in the application's own database. */
export function openPostgresQueue(url: string): JobQueue {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const pool = new pg.Pool({
    connectionString: url,
    // The worker keeps one for LISTEN; the others are for adding, taking and finishing.
    max: 4,
    keepAlive: true,
    options: `-c search_path=${SCHEMA}`,
    connectionTimeoutMillis: 10_000,
  });
  return new BullQueue({
    producer: new Queue(QUEUE_NAME, { connection: pool }),
    consumer: (process, settings) => new Worker(QUEUE_NAME, process, { ...settings, connection: pool }),
    check: async () => {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  });
}
