import { setTimeout as sleep } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { StartError } from '../../start-error.js';
import { BullQueue, QUEUE_NAME } from './bull-queue.js';
import type { JobQueue } from './job-queue.js';

/** Which Redis, and under which prefix of its keys. */
export interface RedisQueueOptions {
  url: string;
  prefix: string;
}

/** Opens the queue that lives in Redis. */
export function openRedisQueue({ url, prefix }: RedisQueueOptions): JobQueue {
  // Fails at once while Redis is away: whoever adds a job does not wait, the sweeper adds it later.
  const producing = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false, lazyConnect: true });
  // A worker waits for as long as it takes.
  const consuming = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
  const complain = () => undefined; // BullMQ passes the same errors on to its own listeners
  producing.on('error', complain);
  consuming.on('error', complain);
  return new BullQueue({
    producer: new Queue(QUEUE_NAME, { connection: producing, prefix }),
    consumer: (process, settings) =>
      new Worker(QUEUE_NAME, process, { ...settings, prefix, connection: consuming }),
    check: async () => {
      await producing.ping();
    },
    close: async () => {
      producing.disconnect();
      consuming.disconnect();
    },
  });
}

/** Waits until Redis answers; gives up with one message that names the setting at fault. */
export async function waitForRedis(url: string, setting: string, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 3000 });
    let trouble = 'no answer';
    client.on(
      'error',
      (error: Error & { code?: string }) => (trouble = error.message || error.code || trouble),
    );
    try {
      await client.connect();
      await client.ping();
      return;
    } catch (error) {
      const said =
        error instanceof Error && error.message !== 'Connection is closed.' ? error.message : trouble;
      const final = /WRONGPASS|NOAUTH|ENOTFOUND/.test(said);
      if (Date.now() > deadline || final) {
        throw new StartError(`The Redis named by ${setting} does not answer: ${said}`);
      }
      await sleep(250);
    } finally {
      client.disconnect();
    }
  }
}
