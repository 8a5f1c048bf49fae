import { createPostgresBackend, runMigrations } from 'bullmq';
import pg from 'pg';
import { JobQueue } from './job-queue.js';

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
  const pool = new pg.Pool({
    connectionString: url,
    // The worker and whoever follows jobs keep one each for LISTEN; the others are for adding, taking and finishing.
    max: 5,
    keepAlive: true,
    options: `-c search_path=${SCHEMA}`,
    connectionTimeoutMillis: 10_000,
  });
  return JobQueue.on(createPostgresBackend, {
    adding: pool,
    waiting: pool,
    close: () => pool.end(),
  });
}
