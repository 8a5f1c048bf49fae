export { JobHandlers } from './job-handlers.js';
export { JobQueue } from './job-queue.js';
export { JobTable } from './job-table.js';
export { type JobTiming, JobWorker } from './job-worker.js';
export {
  type ClaimedJob,
  type JobHandler,
  JobLost,
  type JobProgress,
  type JobState,
  type JobTools,
} from './job.js';
export { type JobKind, Jobs, type JobStatus } from './jobs.js';
export { JobsModule } from './jobs.module.js';
export { migratePostgresQueue, openPostgresQueue } from './postgres-queue.js';
export { openRedisQueue, type RedisQueueOptions } from './redis-queue.js';
