import { JobQueue, type QueueConsumer } from './job-queue.js';

/** For commands that run no jobs and reach no queue: what they enqueue is found by the workers' sweeper. */
export class NoQueue extends JobQueue {
  async add(): Promise<void> {}

  async consume(): Promise<QueueConsumer> {
    throw new Error('A command takes no jobs');
  }

  async check(): Promise<void> {}

  async clear(): Promise<void> {}

  async close(): Promise<void> {}
}
