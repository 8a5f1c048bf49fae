import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, LessThan, MoreThanOrEqual, type QueryDeepPartialEntity } from 'typeorm';
import { UnitOfWork } from '../database/index.js';
import { JobEntity } from './job.entity.js';
import type { ClaimedJob, JobProgress } from './job.js';

/** How often a job is taken up at most; a job that kills its worker counts too. */
export const MAX_ATTEMPTS = 3;

const KILLED = 'The worker stopped in the middle of this each time.';
const QUEUED_NOW = { state: 'queued', runToken: null, dueAt: () => 'now()' } as const;

/** The rows of all jobs. What a worker writes about a job takes effect only while the row holds the worker's token. */
@Injectable()
export class JobTable {
  constructor(private readonly uow: UnitOfWork) {}

  async insert(job: Pick<JobEntity, 'id' | 'kind' | 'subjectId' | 'createdAt'>): Promise<void> {
    await this.uow.manager.insert(JobEntity, job);
  }

  /** The newest row like this one, or null. */
  async newest(where: Partial<Pick<JobEntity, 'id' | 'kind' | 'subjectId'>>): Promise<JobEntity | null> {
    return this.uow.reader.findOne(JobEntity, { where, order: { id: 'desc' } });
  }

  /**
   * Takes a job up for one attempt; null when it has ended. Call it only with the queue's lock on the job: a row that
   * is still `running` is taken over, because the queue gives a job away again only when its worker lost that lock.
   */
  async claim(id: string, now: Date): Promise<ClaimedJob | null> {
    const open = { id, state: In(['queued', 'running']) };
    const run = {
      state: 'running',
      runToken: randomUUID(),
      attempts: () => 'attempts + 1',
      progress: null,
    } as const;
    const [job] = await this.update({ ...open, attempts: LessThan(MAX_ATTEMPTS) }, run);
    const end = { state: 'failed', runToken: null, error: KILLED, finishedAt: now } as const;
    if (!job) await this.update({ ...open, attempts: MoreThanOrEqual(MAX_ATTEMPTS) }, end);
    return job ?? null;
  }

  /** Locks the row for the rest of the open transaction; false when the job is no longer this worker's. */
  async holds({ id, runToken }: ClaimedJob): Promise<boolean> {
    const lock = { mode: 'pessimistic_write' } as const;
    return (await this.uow.manager.findOne(JobEntity, { where: { id, runToken }, lock })) !== null;
  }

  async saveProgress(job: ClaimedJob, progress: JobProgress): Promise<boolean> {
    return this.updateOwn(job, { progress });
  }

  async finish(job: ClaimedJob, now: Date): Promise<boolean> {
    return this.updateOwn(job, { state: 'done', runToken: null, error: null, finishedAt: now });
  }

  /** Records why an attempt failed; answers whether there will be another one. */
  async fail(job: ClaimedJob, error: string, now: Date): Promise<boolean> {
    const again = job.attempts < MAX_ATTEMPTS;
    const end = { state: 'failed', runToken: null, finishedAt: now } as const;
    const own = await this.updateOwn(job, again ? { ...QUEUED_NOW, error } : { ...end, error });
    return own && again;
  }

  /** Returns the job to the queue as if it had not been taken. */
  async handBack(job: ClaimedJob): Promise<boolean> {
    return this.updateOwn(job, { ...QUEUED_NOW, attempts: () => 'attempts - 1' });
  }

  /** Jobs that have been open for so many seconds, the oldest first; the queue should know them all. */
  async openFor(seconds: number): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `select id from job where state in ('queued', 'running') and due_at <= now() - make_interval(secs => $1)
        order by due_at limit 500`,
      [seconds],
    );
    return rows.map((row) => row.id);
  }

  async openKinds(): Promise<string[]> {
    const sql = `select distinct kind from job where state in ('queued', 'running')`;
    return (await this.uow.query<{ kind: string }>(sql)).map((row) => row.kind);
  }

  /** Changes the row while it holds the worker's token; answers whether it did. */
  private async updateOwn(
    { id, runToken }: ClaimedJob,
    changes: QueryDeepPartialEntity<JobEntity>,
  ): Promise<boolean> {
    return (await this.update({ id, runToken }, changes)).length > 0;
  }

  private update(
    where: FindOptionsWhere<JobEntity>,
    changes: QueryDeepPartialEntity<JobEntity>,
  ): Promise<ClaimedJob[]> {
    return this.uow.run(async () => {
      const { raw } = await this.uow.manager.update(JobEntity, where, changes, { returning: '*' });
      return (raw as Record<string, unknown>[]).map((row) => ({
        id: row['id'] as string,
        kind: row['kind'] as string,
        subjectId: row['subject_id'] as string,
        attempts: row['attempts'] as number,
        runToken: row['run_token'] as string,
      }));
    });
  }
}
