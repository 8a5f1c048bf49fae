import { createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { JobQueue } from './job-queue.js';

/** Which Redis, and under which prefix of its keys. */
export interface RedisQueueOptions {
  url: string;
  prefix: string;
}

/** Opens the queue that lives in Redis. */
export function openRedisQueue({ url, prefix }: RedisQueueOptions): JobQueue {
  // Fails at once while Redis is away. Adding a job does not wait; the sweeper adds it later.
  const adding = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true });
  // A worker waits for as long as it takes.
  const waiting = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  const complain = () => undefined; // BullMQ passes the same errors on to its own listeners
  adding.on('error', complain);
  waiting.on('error', complain);
  return JobQueue.on(createRedisBackend, {
    adding,
    waiting,
    prefix,
    close: async () => {
      adding.disconnect();
      waiting.disconnect();
    },
  });
}
