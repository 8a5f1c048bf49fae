import { Logger } from '@nestjs/common';
import type { KeepJobs } from 'bullmq';
import { JobQueue, type QueueConsumer } from './job-queue.js';

/** Name of the one queue; kinds are told apart by the rows. */
export const QUEUE_NAME = 'jobs';

interface Entry {
  name: string;
  opts: { jobId: string; removeOnComplete: boolean; removeOnFail: boolean };
  data: object;
}

/** What is used of BullMQ's queue, whatever backend it stands on. */
export interface BullProducer {
  addBulk(entries: Entry[]): Promise<unknown>;
  getJobCounts(): Promise<unknown>;
  obliterate(options: { force: boolean }): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** What is used of BullMQ's worker. */
export interface BullConsumer {
  waitUntilReady(): Promise<void>;
  pause(doNotWaitActive: boolean): Promise<void>;
  close(force?: boolean): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Settings of a worker that are the same on both backends. */
export interface ConsumerSettings {
  concurrency: number;
  lockDuration: number;
  stalledInterval: number;
  maxStalledCount: number;
  removeOnComplete: KeepJobs;
  removeOnFail: KeepJobs;
}

/** One backend of BullMQ, ready for use. */
export interface BullBackend {
  producer: BullProducer;
  consumer(process: (entry: { id?: string }) => Promise<void>, settings: ConsumerSettings): BullConsumer;
  check(): Promise<void>;
  close(): Promise<void>;
}

/** A BullMQ queue on Redis or on PostgreSQL. */
export class BullQueue extends JobQueue {
  private readonly log = new Logger('queue');
  private lastComplaint = '';
  private closing = false;

  constructor(private readonly backend: BullBackend) {
    super();
    backend.producer.on('error', (error) => this.complain(error));
  }

  async add(jobIds: readonly string[]): Promise<void> {
    if (jobIds.length === 0) return;
    await this.backend.producer.addBulk(
      jobIds.map((jobId) => ({
        name: 'job',
        data: {},
        // Nothing is kept: a finished entry would make BullMQ ignore the same id when the sweeper adds it again.
        opts: { jobId, removeOnComplete: true, removeOnFail: true },
      })),
    );
  }

  async consume(
    run: (jobId: string) => Promise<void>,
    { concurrency, leaseSeconds }: { concurrency: number; leaseSeconds: number },
  ): Promise<QueueConsumer> {
    const process = async ({ id }: { id?: string }) => (id === undefined ? undefined : run(id));
    const worker = this.backend.consumer(process, {
      concurrency,
      lockDuration: leaseSeconds * 1000,
      stalledInterval: (leaseSeconds * 1000) / 2,
      // The row counts the attempts; BullMQ must not give up on an entry by itself.
      maxStalledCount: 1000,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    });
    worker.on('error', (error) => this.complain(error));
    await worker.waitUntilReady();
    return { pause: () => worker.pause(true), close: () => worker.close() };
  }

  async check(): Promise<void> {
    await this.backend.check();
  }

  async clear(): Promise<void> {
    await this.backend.producer.obliterate({ force: true });
    await this.backend.producer.resume();
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.backend.producer.close();
    await this.backend.close();
  }

  /** A broken connection is reported for every retry; say it once until it changes. */
  private complain(error: Error): void {
    const complaint = error.message || (error as { code?: string }).code || error.name;
    // While closing, connections break as they should.
    if (this.closing || complaint === this.lastComplaint) return;
    this.lastComplaint = complaint;
    this.log.warn(`The queue has trouble: ${complaint}`);
  }
}
