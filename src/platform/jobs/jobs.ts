import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { catchError, EMPTY, filter, from, interval, merge, type Observable, of, ReplaySubject } from 'rxjs';
import { distinctUntilChanged, switchMap, takeUntil, takeWhile } from 'rxjs/operators';
import { newId } from '../../kernel/index.js';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/index.js';
import { JobHandlers } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import { JobTable } from './job-table.js';
import type { JobEntity } from './job.entity.js';

/** An event may get lost with a connection; the row is looked at this often without one. */
const LOOK_ANYWAY_MS = 5000;

/** A job as its row says. */
export type JobStatus = Omit<JobEntity, 'runToken' | 'dueAt'>;

/** Jobs of one kind, for the use case that asks for them. */
export interface JobKind {
  /** Records a job inside the open unit of work and returns its id. A worker is notified after the commit. */
  enqueue(subjectId: string): Promise<string>;
}

/** Work that is done later, by whichever worker is free. */
@Injectable()
export class Jobs implements OnModuleDestroy {
  private readonly log = new Logger('jobs');
  private readonly closed = new ReplaySubject<void>(1);

  constructor(
    private readonly table: JobTable,
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Announces jobs of a kind while the application is built; it does not start when nobody handles them. */
  kind(kind: string): JobKind {
    this.handlers.use(kind);
    return { enqueue: (subjectId) => this.enqueue(kind, subjectId) };
  }

  /** How the newest job stands that has this id, or this kind and subject; null when there is none. */
  async status(which: { id: string } | { kind: string; subjectId: string }): Promise<JobStatus | null> {
    return this.table.newest(which);
  }

  /** The job as it is and then each change; ends when the job has, or at once when there is none with this id. */
  observe(id: string): Observable<JobStatus> {
    return merge(of(id), this.queue.changes, interval(LOOK_ANYWAY_MS)).pipe(
      filter((changed) => typeof changed === 'number' || changed === id),
      // A look that fails is made up for by the next one.
      switchMap(() => from(this.status({ id })).pipe(catchError(() => EMPTY))),
      takeWhile((status) => status?.state === 'queued' || status?.state === 'running', true),
      filter((status) => status !== null),
      distinctUntilChanged((one, other) => JSON.stringify(one) === JSON.stringify(other)),
      takeUntil(this.closed),
    );
  }

  /** Ends all streams, so that a process that stops is not held up by those who listen; they connect again. */
  close(): void {
    this.closed.next();
  }

  onModuleDestroy(): void {
    this.close();
  }

  private async enqueue(kind: string, subjectId: string): Promise<string> {
    this.handlers.of(kind);
    const createdAt = this.clock.now();
    const id = newId(createdAt);
    await this.table.insert({ id, kind, subjectId, createdAt });
    this.uow.afterCommit(() => {
      // Not waited for: the row is the promise, and a queue that is away must not hold up the answer.
      this.queue.add([id]).catch((error: unknown) => {
        this.log.warn(`The queue was not told of job ${id}; the sweeper will: ${String(error)}`);
      });
    });
    return id;
  }
}
