import { Logger } from '@nestjs/common';
import { type Job, WaitingError } from 'bullmq';
import { concatMap, Subject, throttleTime } from 'rxjs';
import type { Clock } from '../clock/clock.js';
import type { UnitOfWork } from '../database/index.js';
import type { JobTable } from './job-table.js';
import { type ClaimedJob, type JobHandler, JobLost, type JobProgress, type JobTools } from './job.js';

const LONGEST_ERROR = 2000;
const PROGRESS_EVERY_MS = 250;

/** Reason of the abort signal when the process stops; with any other one, the job was lost to another worker. */
export const STOPPING = 'stopping';

/** What a run needs from its worker. */
export interface RunContext {
  table: JobTable;
  uow: UnitOfWork;
  clock: Clock;
}

/** One attempt at one job: lets its writes through only while the row holds its token, records how it ended. */
export class JobRun implements JobTools {
  private readonly log = new Logger('jobs');
  private readonly told = new Subject<JobProgress>();
  /** BullMQ does not tell of a loss when the same worker takes the job over from itself; the row does. */
  private readonly lost = new AbortController();
  private finished = false;
  readonly signal: AbortSignal;

  constructor(
    private readonly job: ClaimedJob,
    private readonly entry: Job,
    stop: AbortSignal,
    private readonly context: RunContext,
  ) {
    this.signal = AbortSignal.any([stop, this.lost.signal]);
    const newest = throttleTime<JobProgress>(PROGRESS_EVERY_MS, undefined, { leading: true, trailing: true });
    this.told
      .pipe(
        newest,
        concatMap((progress) => this.save(progress)),
      )
      .subscribe();
  }

  readonly progress = (progress: JobProgress): void => this.told.next(progress);

  readonly finish = async <T>(work: () => Promise<T>): Promise<T> => {
    const { table, uow, clock } = this.context;
    const result = await uow.run(async () => {
      if (!(await table.holds(this.job))) throw new JobLost(this.job.id);
      const value = await work();
      await table.finish(this.job, clock.now());
      return value;
    });
    this.finished = true;
    return result;
  };

  /** Runs the handler; fails when the queue shall give the job out again. */
  async execute(handler: JobHandler, token: string): Promise<void> {
    try {
      this.announce();
      await Promise.race([handler.run(this.job, this), this.aborted()]);
      if (!this.finished) await this.finish(async () => undefined);
    } catch (error) {
      if (this.finished) this.log.error(error, `job ${this.job.id} failed after it was done`);
      else if (this.signal.aborted) await this.leave(token);
      else if (!(error instanceof JobLost)) await this.fail(error);
    } finally {
      this.told.complete();
    }
  }

  /** When the process stops, the job has not failed, so another worker can take it at once. */
  private async leave(token: string): Promise<void> {
    if (this.signal.reason !== STOPPING || !(await this.context.table.handBack(this.job))) return;
    await this.entry.moveToWait(token);
    throw new WaitingError();
  }

  private async fail(error: unknown): Promise<void> {
    const { id, kind, attempts } = this.job;
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const again = await this.context.table.fail(
      this.job,
      message.slice(0, LONGEST_ERROR),
      this.context.clock.now(),
    );
    this.log.error(`Job ${id} (${kind}) failed in attempt ${attempts}${again ? '' : ', the last'}: ${stack}`);
    if (again) throw error;
  }

  /** Progress is only displayed, so a lost update does not matter. */
  private async save(progress: JobProgress): Promise<void> {
    const own = await this.context.table.saveProgress(this.job, progress).catch(() => true);
    if (own) this.announce();
    else if (!this.finished) this.lost.abort(new JobLost(this.job.id));
  }

  /** Tells all processes that the row has changed. */
  private announce(): void {
    this.entry.updateProgress({}).catch(() => undefined);
  }

  private aborted(): Promise<never> {
    return new Promise((_resolve, reject) => {
      const stop = () => reject(new JobLost(this.job.id));
      if (this.signal.aborted) stop();
      this.signal.addEventListener('abort', stop, { once: true });
    });
  }
}
