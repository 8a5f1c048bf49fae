import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/index.js';
import { JobHandlers } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import { JobRun, STOPPING } from './job-run.js';
import { JobTable } from './job-table.js';

/** The time limits of jobs, in seconds. */
export interface JobTiming {
  /** How long a worker may be silent before the queue gives its jobs to others. */
  lease: number;
  /** Pause before the second attempt; it doubles for each further one. */
  backoff: number;
  /** Between two looks for jobs that the queue has lost, and how long a job waits before it may be such a one. */
  sweep: number;
}

/** Injection token of the {@link JobTiming}. */
export const JOB_TIMING = Symbol('job timing');

/** Runs the jobs that the queue names, and tells it again of those that it lost. */
@Injectable()
export class JobWorker {
  private readonly log = new Logger('jobs');
  private worker: Worker | null = null;
  private sweeper: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly table: JobTable,
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    @Inject(JOB_TIMING) private readonly timing: JobTiming,
  ) {}

  /**
   * Begins to take jobs. `alone` says that no other process can be running any, so that those of a process that
   * died are taken up at once instead of after their lease.
   */
  async start({ alone }: { alone: boolean }): Promise<void> {
    this.handlers.check(await this.table.openKinds());
    if (alone) await this.queue.clear();
    const { table, uow, clock } = this;
    // BullMQ gives a signal to processors of three parameters only.
    this.worker = await this.queue.work(async (entry, token, signal) => {
      const job = await table.claim(entry.id!, clock.now());
      if (!job) return;
      const run = new JobRun(job, entry, signal!, { table, uow, clock });
      await run.execute(this.handlers.of(job.kind), token!);
    }, this.timing);
    await this.sweep(alone ? 0 : this.timing.sweep);
    this.sweeper = setInterval(() => {
      this.sweeping = this.sweeping.then(() => this.sweep(this.timing.sweep));
    }, this.timing.sweep * 1000);
  }

  /** Takes no more jobs, gives the running ones so many milliseconds to end, and returns the rest to the queue. */
  async stop(withinMs = 5000): Promise<void> {
    const { worker } = this;
    if (!worker) return;
    this.worker = null;
    if (this.sweeper) clearInterval(this.sweeper);
    const closed = worker.close();
    await Promise.race([closed, sleep(withinMs, undefined, { ref: false })]);
    worker.cancelAllJobs(STOPPING);
    await closed;
    await this.sweeping;
  }

  private async sweep(grace: number): Promise<void> {
    try {
      await this.queue.add(await this.table.openFor(grace));
    } catch (error) {
      this.log.warn(`Could not look for lost jobs: ${String(error)}`);
    }
  }
}
