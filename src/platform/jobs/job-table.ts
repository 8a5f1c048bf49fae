import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import type { ClaimedJob, JobProgress, JobStatus } from './job.js';

/** How often a job is taken up at most; a job that kills its worker counts too. */
export const MAX_ATTEMPTS = 3;

const STATUS = `id, kind, subject_id as "subjectId", state, attempts, progress, error, created_at as "createdAt",
  finished_at as "finishedAt"`;

/**
 * The rows of all jobs: the truth that the queue only points at. Leases and due times are measured by the
 * database's own clock, never by the application's: that one is set by hand in tests and in replays of history,
 * and differs between machines, and a lease must mean the same to all workers.
 */
@Injectable()
export class JobTable {
  constructor(private readonly uow: UnitOfWork) {}

  async insert(job: { id: string; kind: string; subjectId: string; createdAt: Date }): Promise<void> {
    await this.uow.execute(`insert into job (id, kind, subject_id, created_at) values ($1, $2, $3, $4)`, [
      job.id,
      job.kind,
      job.subjectId,
      job.createdAt,
    ]);
  }

  async find(ids: readonly string[]): Promise<JobStatus[]> {
    return this.uow.query(`select ${STATUS} from job where id = any($1)`, [ids]);
  }

  /** The newest job about a subject, or null. */
  async newestAbout(kind: string, subjectId: string): Promise<JobStatus | null> {
    const [row] = await this.uow.query<JobStatus>(
      `select ${STATUS} from job where kind = $1 and subject_id = $2 order by id desc limit 1`,
      [kind, subjectId],
    );
    return row ?? null;
  }

  /** Takes a job that is due, or whose worker let its lease run out; null when it is not to be had. */
  async claim(id: string, leaseSeconds: number): Promise<ClaimedJob | null> {
    const [job] = await this.write<ClaimedJob>(
      `update job set state = 'running', run_token = $2, lease_until = now() + make_interval(secs => $3),
              attempts = attempts + 1, progress = null
        where id = $1 and attempts < $4
          and (state = 'queued' and due_at <= now() or state = 'running' and lease_until < now())
        returning id, kind, subject_id as "subjectId", attempts, run_token as "runToken"`,
      [id, randomUUID(), leaseSeconds, MAX_ATTEMPTS],
    );
    return job ?? null;
  }

  /**
   * Keeps the job for another lease, and its row locked for the rest of an open transaction; false when it is no
   * longer ours.
   */
  async extend(job: ClaimedJob, leaseSeconds: number): Promise<boolean> {
    return this.ours(`set lease_until = now() + make_interval(secs => $3)`, job, [leaseSeconds]);
  }

  async saveProgress(job: ClaimedJob, progress: JobProgress): Promise<boolean> {
    return this.ours(`set progress = $3::jsonb`, job, [JSON.stringify(progress)]);
  }

  /** Marks the job as done; false when it is no longer ours (or done already). */
  async finish(job: ClaimedJob, at: Date): Promise<boolean> {
    return this.ours(
      `set state = 'done', run_token = null, lease_until = null, error = null, finished_at = $3`,
      job,
      [at],
    );
  }

  /** Lets the job wait for its next attempt, or gives it up after the last one. */
  async fail(job: ClaimedJob, error: string, retrySeconds: number | null, at: Date): Promise<boolean> {
    if (retrySeconds === null) {
      return this.ours(
        `set state = 'failed', run_token = null, lease_until = null, error = $3, finished_at = $4`,
        job,
        [error, at],
      );
    }
    return this.ours(
      `set state = 'queued', run_token = null, lease_until = null, error = $3,
           due_at = now() + make_interval(secs => $4)`,
      job,
      [error, retrySeconds],
    );
  }

  /** Gives the job back unfinished, as if it had not been taken: the process stops, the job is not to blame. */
  async handBack(job: ClaimedJob): Promise<boolean> {
    return this.ours(
      `set state = 'queued', run_token = null, lease_until = null, attempts = attempts - 1, due_at = now()`,
      job,
      [],
    );
  }

  /**
   * Frees the jobs of workers that died: back to the queue, or given up when that was the last attempt.
   * `alone` says that no other process can be running any, so that no lease has to be waited for.
   */
  async freeAbandoned(at: Date, alone: boolean): Promise<void> {
    await this.write(
      `update job set run_token = null, lease_until = null, due_at = now(),
              state = case when attempts < $1 then 'queued' else 'failed' end,
              error = case when attempts < $1 then error else 'The worker stopped in the middle of this each time.' end,
              finished_at = case when attempts < $1 then null else $2::timestamptz end
        where id in (select id from job where state = 'running' and ($3 or lease_until < now()) for update skip locked)
        returning id`,
      [MAX_ATTEMPTS, at, alone],
    );
  }

  /** Jobs that should have been taken by now: a retry that is due, or an entry that the queue seems to have lost. */
  async overdue(graceSeconds: number): Promise<string[]> {
    const rows = await this.uow.query<{ id: string }>(
      `select id from job where state = 'queued'
         and due_at <= now() - make_interval(secs => case when attempts = 0 then $1::float8 else 0 end)
        order by due_at limit 500`,
      [graceSeconds],
    );
    return rows.map((row) => row.id);
  }

  async openKinds(): Promise<string[]> {
    const rows = await this.uow.query<{ kind: string }>(
      `select distinct kind from job where state in ('queued', 'running')`,
    );
    return rows.map((row) => row.kind);
  }

  /** How many jobs wait and run, and for how many seconds the first of those that wait has been due. */
  async open(): Promise<{ queued: number; running: number; oldestSeconds: number }> {
    const [row] = await this.uow.query<{ queued: number; running: number; oldestSeconds: number }>(
      `select count(*) filter (where state = 'queued')::int as queued,
              count(*) filter (where state = 'running')::int as running,
              coalesce(greatest(0, extract(epoch from now() - min(due_at) filter (where state = 'queued'))), 0)::float8
                as "oldestSeconds"
         from job where state in ('queued', 'running')`,
    );
    return row!;
  }

  private async ours(set: string, job: ClaimedJob, parameters: unknown[]): Promise<boolean> {
    const rows = await this.write(
      `update job ${set} where id = $1 and run_token = $2 and state = 'running' returning id`,
      [job.id, job.runToken, ...parameters],
    );
    return rows.length > 0;
  }

  private write<Row>(statement: string, parameters: unknown[]): Promise<Row[]> {
    return this.uow.run(() =>
      this.uow.query<Row>(`with written as (${statement}) select * from written`, parameters),
    );
  }
}
