import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/index.js';
import { JobHandlers } from './job-handlers.js';
import { JobRun } from './job-run.js';
import { JobTable } from './job-table.js';
import type { JobTiming } from './job-timing.js';
import { JobQueue, type QueueConsumer } from './queue/job-queue.js';

/** Injection token of the {@link JobTiming}. */
export const JOB_TIMING = Symbol('job timing');

/** Runs the jobs that the queue names, and sees to those that it lost or whose worker died. */
@Injectable()
export class JobWorker {
  private readonly log = new Logger('jobs');
  private readonly runs = new Set<JobRun>();
  private consumer: QueueConsumer | null = null;
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
    if (alone) {
      await this.table.freeAbandoned(this.clock.now(), true);
      await this.queue.clear();
    }
    this.consumer = await this.queue.consume((id) => this.take(id), {
      concurrency: this.timing.concurrency,
      leaseSeconds: this.timing.lease,
    });
    await this.sweep(alone ? 0 : this.timing.grace);
    this.sweeper = setInterval(() => {
      this.sweeping = this.sweeping.then(() => this.sweep(this.timing.grace));
    }, this.timing.sweep * 1000);
  }

  /** Takes no more jobs, gives those in hand so many milliseconds to end, and hands the rest back to the queue. */
  async stop(withinMs = 5000): Promise<void> {
    const { consumer } = this;
    if (!consumer) return;
    this.consumer = null;
    if (this.sweeper) clearInterval(this.sweeper);
    await consumer.pause();
    await Promise.race([this.allOver(), sleep(withinMs, undefined, { ref: false })]);
    const handedBack: string[] = [];
    for (const run of this.runs) if (await run.handBack()) handedBack.push(run.job.id);
    await this.allOver();
    await this.sweeping;
    await consumer.close();
    await this.queue.add(handedBack);
  }

  private async allOver(): Promise<void> {
    await Promise.all([...this.runs].map((run) => run.over));
  }

  /** Runs one job if it is to be had; never fails, since the row and not the queue decides about another attempt. */
  private async take(id: string): Promise<void> {
    try {
      const job = await this.table.claim(id, this.timing.lease);
      if (!job) return;
      const { table, uow, clock, timing } = this;
      const run = new JobRun(job, this.handlers.of(job.kind), { table, uow, clock, timing });
      this.runs.add(run);
      await run.over;
      this.runs.delete(run);
    } catch (error) {
      this.log.error(`Job ${id} could not be taken or ended: ${String(error)}`);
    }
  }

  private async sweep(grace: number): Promise<void> {
    try {
      await this.table.freeAbandoned(this.clock.now(), false);
      await this.queue.add(await this.table.overdue(grace));
    } catch (error) {
      this.log.warn(`Could not look for lost jobs: ${String(error)}`);
    }
  }
}
