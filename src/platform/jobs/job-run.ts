import { Logger } from '@nestjs/common';
import type { Clock } from '../clock/clock.js';
import type { UnitOfWork } from '../database/index.js';
import type { JobTable } from './job-table.js';
import type { JobTiming } from './job-timing.js';
import { type ClaimedJob, type JobHandler, JobLost, type JobProgress, type JobTools } from './job.js';
import { ProgressWriter } from './progress-writer.js';

const LONGEST_ERROR = 2000;

/** What a run needs from its worker. */
export interface RunContext {
  table: JobTable;
  uow: UnitOfWork;
  clock: Clock;
  timing: JobTiming;
}

/** One attempt at one job: keeps its lease, lets its writes through only while it is ours, records how it ended. */
export class JobRun {
  private readonly log = new Logger('jobs');
  private readonly abort = new AbortController();
  private readonly writer: ProgressWriter;
  private finished = false;
  private heldUntil: number;
  /** Settles when the run is over, well or not; never fails. */
  readonly over: Promise<void>;

  constructor(
    readonly job: ClaimedJob,
    handler: JobHandler,
    private readonly context: RunContext,
  ) {
    this.heldUntil = performance.now() + context.timing.lease * 1000;
    this.writer = new ProgressWriter((progress) => context.table.saveProgress(job, progress));
    this.over = this.execute(handler);
  }

  private tools(): JobTools {
    return {
      signal: this.signal,
      progress: (progress) => this.progress(progress),
      fenced: (work) => this.fenced(work),
      finish: (work) => this.finish(work),
    };
  }

  private get signal(): AbortSignal {
    return this.abort.signal;
  }

  private progress(progress: JobProgress): void {
    if (!this.signal.aborted) this.writer.write(progress);
  }

  private async fenced<T>(work: () => Promise<T>): Promise<T> {
    return this.context.uow.run(async () => {
      if (!(await this.context.table.extend(this.job, this.context.timing.lease))) throw this.lose();
      return work();
    });
  }

  private async finish<T>(work: () => Promise<T>): Promise<T> {
    const result = await this.fenced(async () => {
      const value = await work();
      if (!(await this.context.table.finish(this.job, this.context.clock.now()))) throw this.lose();
      return value;
    });
    this.finished = true;
    return result;
  }

  /** Gives the job back to the queue; answers whether it was still ours to give. */
  async handBack(): Promise<boolean> {
    if (this.finished || this.signal.aborted) return false;
    this.lose();
    return this.context.table.handBack(this.job);
  }

  private async execute(handler: JobHandler): Promise<void> {
    const { table, clock, timing } = this.context;
    const heartbeat = setInterval(() => void this.beat(), (timing.lease * 1000) / 3);
    try {
      await Promise.race([handler.run(this.job, this.tools()), this.lost()]);
      if (!this.finished) await table.finish(this.job, clock.now());
    } catch (error) {
      if (this.finished) this.log.error(error, `job ${this.job.id} failed after it was done`);
      else if (!this.signal.aborted) await this.fail(error);
    } finally {
      clearInterval(heartbeat);
      this.writer.stop();
    }
  }

  private async fail(error: unknown): Promise<void> {
    const { table, clock, timing } = this.context;
    const { id, kind, attempts } = this.job;
    const retry = timing.retry[attempts - 1] ?? null;
    this.log.error(
      `Job ${id} (${kind}) failed in attempt ${attempts}${retry === null ? ', the last' : ''}: ${
        error instanceof Error ? (error.stack ?? error.message) : String(error)
      }`,
    );
    const message = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
    await table
      .fail(this.job, message, retry, clock.now())
      .catch((trouble: unknown) =>
        this.log.error(`Job ${id} could not be marked as failed: ${String(trouble)}`),
      );
  }

  private async beat(): Promise<void> {
    const { table, timing } = this.context;
    const asked = performance.now();
    try {
      if (await table.extend(this.job, timing.lease)) this.heldUntil = asked + timing.lease * 1000;
      else if (!this.finished) this.lose();
    } catch (error) {
      // The database may be away for a moment; only when our time is over has another worker the right to the job.
      if (performance.now() > this.heldUntil) this.lose();
      else this.log.warn(`Job ${this.job.id} could not renew its lease: ${String(error)}`);
    }
  }

  private lose(): JobLost {
    const lost = new JobLost(this.job.id);
    this.abort.abort(lost);
    return lost;
  }

  private lost(): Promise<never> {
    return new Promise((_resolve, reject) => {
      this.signal.addEventListener('abort', () => reject(new JobLost(this.job.id)), { once: true });
    });
  }
}
