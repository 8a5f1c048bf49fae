export { JobHandlers } from './job-handlers.js';
export { JobTable } from './job-table.js';
export { type JobTiming, jobTiming } from './job-timing.js';
export { JobWatcher } from './job-watcher.js';
export { JobWorker } from './job-worker.js';
export {
  type ClaimedJob,
  type JobHandler,
  JobLost,
  type JobProgress,
  type JobState,
  type JobStatus,
  type JobTools,
} from './job.js';
export { Jobs } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { JobQueue } from './queue/job-queue.js';
export { NoQueue } from './queue/no-queue.js';
export { migratePostgresQueue, openPostgresQueue } from './queue/postgres-queue.js';
export { openRedisQueue, type RedisQueueOptions, waitForRedis } from './queue/redis-queue.js';
