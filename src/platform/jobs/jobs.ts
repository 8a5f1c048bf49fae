import { Injectable, Logger } from '@nestjs/common';
import { newId } from '../../kernel/index.js';
import { Clock } from '../clock/clock.js';
import { UnitOfWork } from '../database/index.js';
import { JobHandlers } from './job-handlers.js';
import { JobTable } from './job-table.js';
import type { JobStatus } from './job.js';
import { JobQueue } from './queue/job-queue.js';

/** Work that is done later, by whichever worker is free. */
@Injectable()
export class Jobs {
  private readonly log = new Logger('jobs');

  constructor(
    private readonly table: JobTable,
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts a job on record inside the open unit of work and answers its id; a worker hears of it after the commit.
   * When the queue cannot be told, the sweeper finds the row.
   */
  async enqueue(kind: string, subjectId: string): Promise<string> {
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

  /** How a job stands, or null when there is none with this id. */
  async status(id: string): Promise<JobStatus | null> {
    const [status] = await this.table.find([id]);
    return status ?? null;
  }

  /** How the newest job of a kind about a subject stands, or null. */
  async newestAbout(kind: string, subjectId: string): Promise<JobStatus | null> {
    return this.table.newestAbout(kind, subjectId);
  }
}
