import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { lastValueFrom, toArray } from 'rxjs';
import {
  type ClaimedJob,
  type JobHandler,
  JobLost,
  type JobQueue,
  type JobStatus,
  type JobTiming,
  type JobTools,
  openPostgresQueue,
  openRedisQueue,
} from '../../src/platform/jobs/index.js';
import { AppProcess } from '../support/app-process.js';
import { HANG_MS, until } from '../support/hang.js';
import { type JobProcess, startJobProcess } from '../support/job-process.js';
import { describeRedis, removeKeys, testRedis, uniqueName } from '../support/services.js';
import { cloneDatabase } from '../support/test-server.js';

const CHILD = fileURLToPath(new URL('../support/job-child.js', import.meta.url));
/** A lease that a busy machine keeps. */
const TIMING: JobTiming = { lease: 60, backoff: 0.2, sweep: 0.5 };
const SUBJECT = '00000000-0000-7000-8000-000000000001';

type Run = (job: ClaimedJob, tools: JobTools) => Promise<void>;

/** Everything that must hold on whichever queue. */
function jobsOn(openQueue: (databaseUrl: string) => JobQueue, cleanUp: () => Promise<void>): void {
  let database: { url: string; drop(): Promise<void> };
  let pool: pg.Pool;
  let processes: JobProcess[] = [];

  beforeAll(async () => {
    database = await cloneDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 2 });
    pool.on('error', () => undefined);
    await pool.query('create table effect (job uuid not null, attempt int not null)');
  });
  afterEach(async () => {
    for (const one of processes) await one.worker.stop(0);
    for (const one of processes) await one.close();
    processes = [];
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
    await cleanUp();
  });

  async function start(run: Run, timing = TIMING, works = true): Promise<JobProcess> {
    const handler: JobHandler = { kind: 'test', run };
    const one = await startJobProcess(database.url, openQueue(database.url), timing, [handler]);
    processes.push(one);
    if (works) await one.worker.start({ alone: false });
    return one;
  }

  const reached = (one: JobProcess, id: string, state: string): Promise<JobStatus> =>
    until(
      async () => {
        const status = await one.jobs.status({ id });
        return status?.state === state && status;
      },
      async () => `job ${id} to be ${state}; it is ${JSON.stringify(await one.jobs.status({ id }))}`,
    );

  const effects = async (id: string) =>
    (await pool.query<{ attempt: number }>('select attempt from effect where job = $1', [id])).rows;

  const effect = (one: () => JobProcess, job: ClaimedJob) =>
    one().uow.query(`insert into effect values ($1, $2)`, [job.id, job.attempts]);

  it('runs a job once, after the commit, and shows its progress', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const one: JobProcess = await start(async (job, { progress, finish }) => {
      for (let done = 1; done <= 1000; done += 1) progress({ stage: 'pages', done, total: 1000 });
      await gate;
      await finish(() => effect(() => one, job));
    });
    let id = '';
    await one.uow.run(async () => {
      id = await one.jobs.kind('test').enqueue(SUBJECT);
      await sleep(300);
      expect((await one.jobs.status({ id }))?.state).toBe('queued');
    });
    await reached(one, id, 'running');
    const seen = lastValueFrom(one.jobs.observe(id).pipe(toArray()));
    await until(
      async () => (await one.jobs.status({ id }))?.progress?.done === 1000,
      async () => `all of the progress; it is ${JSON.stringify(await one.jobs.status({ id }))}`,
    );
    release();
    const statuses = await seen;
    expect(statuses.at(-1)).toMatchObject({ id, state: 'done', attempts: 1, error: null });
    expect(statuses.at(-1)?.finishedAt).not.toBeNull();
    expect(statuses.map(({ state }) => state)).toContain('running');
    expect(statuses.map(({ progress }) => progress?.done)).toContain(1000);
    expect(await lastValueFrom(one.jobs.observe(id).pipe(toArray()))).toEqual([statuses.at(-1)]);
    expect(await lastValueFrom(one.jobs.observe(SUBJECT).pipe(toArray()))).toEqual([]);
    expect(await effects(id)).toEqual([{ attempt: 1 }]);
    // Whatever the queue says later, it is done.
    expect(await one.table.claim(id, new Date())).toBeNull();
    expect(await one.jobs.status({ id })).toEqual(statuses.at(-1));
  });

  it('enqueues nothing when the unit of work is rolled back', async () => {
    const one = await start(async () => undefined);
    let id = '';
    const failing = one.uow.run(async () => {
      id = await one.jobs.kind('test').enqueue(SUBJECT);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await sleep(300);
    expect(await one.jobs.status({ id })).toBeNull();
  });

  it('tries three times and then gives up with the reason', async () => {
    const one = await start(async (job) => {
      await effect(() => one, job);
      throw new Error(`broken ${job.attempts}`);
    });
    const id = await one.enqueue('test');
    const status = await reached(one, id, 'failed');
    expect(status).toMatchObject({ attempts: 3, error: 'broken 3' });
    expect(await effects(id)).toHaveLength(3);
  });

  it('heals: a job that fails once is done in its second attempt', async () => {
    let between: string | null | undefined;
    const one: JobProcess = await start(async (job) => {
      if (job.attempts === 1) throw new Error('not yet');
      between = (await one.jobs.status({ id: job.id }))?.error;
    });
    const status = await reached(one, await one.enqueue('test'), 'done');
    expect(status).toMatchObject({ attempts: 2, error: null });
    expect(between).toBe('not yet');
  });

  it('finds a row that the queue has lost', async () => {
    const one = await start(async () => undefined);
    const id = '01900000-0000-7000-8000-0000000000aa';
    await pool.query(`insert into job (id, kind, subject_id, created_at) values ($1, 'test', $1, now())`, [
      id,
    ]);
    await reached(one, id, 'done');
  });

  it('gives the job of a worker that fell silent to another; the first one can write no more', async () => {
    let stuck: JobTools | undefined;
    const run: Run = async (job, tools) => {
      if (job.attempts === 1) {
        stuck = tools;
        for (let done = 0; !tools.signal.aborted; done += 1) {
          tools.progress({ stage: 'pages', done, total: 100 });
          await sleep(100, undefined, { ref: false });
        }
      } else await tools.finish(() => effect(() => silent, job));
    };
    const silent: JobProcess = await start(run, { ...TIMING, lease: 2 });
    const id = await silent.enqueue('test');
    await reached(silent, id, 'running');
    const other: JobProcess = await start(run);
    // The queue forgets everything, the lock of the first worker too; a sweeper tells it of the row again.
    await other.queue.clear();
    expect(await reached(other, id, 'done')).toMatchObject({ attempts: 2 });
    await until(
      () => stuck!.signal.aborted,
      () => 'the first worker to learn of its loss',
    );
    const late = stuck!.finish(() => silent.uow.query(`insert into effect values ($1, 1)`, [id]));
    await expect(late).rejects.toThrow(JobLost);
    expect(await effects(id)).toEqual([{ attempt: 2 }]);
  });

  it('gives up a job that kills its worker each time', async () => {
    const one = await start(async () => undefined, TIMING, false);
    const id = await one.enqueue('test');
    for (let n = 0; n < 3; n += 1) expect(await one.table.claim(id, new Date())).not.toBeNull();
    expect(await one.table.claim(id, new Date())).toBeNull();
    expect(await one.jobs.status({ id })).toMatchObject({
      state: 'failed',
      attempts: 3,
      error: expect.stringContaining('stopped in the middle'),
      finishedAt: expect.any(Date),
    });
    expect(await one.table.claim(id, new Date())).toBeNull();
  });

  it('hands a running job back when it stops, and another worker does it at once', async () => {
    let aborted = false;
    // Nobody but the worker that leaves tells the queue of it.
    const timing = { ...TIMING, sweep: 600 };
    const leaving = await start(async (_job, { signal }) => {
      await once(signal, 'abort');
      aborted = true;
    }, timing);
    const id = await leaving.enqueue('test');
    await reached(leaving, id, 'running');
    await leaving.worker.stop(100);
    expect(aborted).toBe(true);
    expect(await leaving.jobs.status({ id })).toMatchObject({ state: 'queued', attempts: 0 });
    const other = await start(async () => undefined, timing);
    const began = performance.now();
    await reached(other, id, 'done');
    // Long before the lease would have run out.
    expect(performance.now() - began).toBeLessThan(TIMING.lease * 500);
  });

  it('lets a running job end when it stops', async () => {
    const leaving = await start(async () => {
      await sleep(500);
    });
    const id = await leaving.enqueue('test');
    await reached(leaving, id, 'running');
    await leaving.worker.stop(HANG_MS);
    expect((await leaving.jobs.status({ id }))?.state).toBe('done');
  });

  it('shares many jobs among workers, each done once', async () => {
    const run = (which: () => JobProcess): Run => {
      return async (job, { finish }) => void (await finish(() => effect(which, job)));
    };
    const a: JobProcess = await start(run(() => a));
    const b: JobProcess = await start(run(() => b));
    const ids = await Promise.all(Array.from({ length: 40 }, () => a.enqueue('test')));
    for (const id of ids) await reached(b, id, 'done');
    const { rows } = await pool.query<{ n: number }>(
      'select count(*)::int as n from effect where job = any($1)',
      [ids],
    );
    expect(rows[0]?.n).toBe(40);
  });

  it('refuses kinds that nobody handles: to enqueue, to start, and to take up old rows of', async () => {
    const one = await start(async () => undefined, TIMING, false);
    await expect(one.enqueue('unknown')).rejects.toThrow('no handler for jobs of kind “unknown”');
    one.jobs.kind('promised');
    expect(() => one.handlers.check([])).toThrow('“promised”');
    const id = '01900000-0000-7000-8000-0000000000bb';
    await pool.query(`insert into job (id, kind, subject_id, created_at) values ($1, 'gone', $1, now())`, [
      id,
    ]);
    const other = await start(async () => undefined, TIMING, false);
    await expect(other.worker.start({ alone: false })).rejects.toThrow('“gone”');
    await pool.query('delete from job where id = $1', [id]);
  });
}

describe('jobs on PostgreSQL', () => {
  jobsOn(openPostgresQueue, async () => undefined);

  it('takes up at once what a dead process left when it is alone', async () => {
    const database = await cloneDatabase();
    const timing = { ...TIMING, lease: 600, sweep: 600 };
    const handler: JobHandler = { kind: 'test', run: async () => undefined };
    const next = await startJobProcess(database.url, openPostgresQueue(database.url), timing, [handler]);
    const state = (id: string, wanted: string) =>
      until(
        async () => (await next.jobs.status({ id }))?.state === wanted,
        () => `job ${id} to be ${wanted}`,
      );
    const dead = AppProcess.node([CHILD, database.url, '600000', '600'], {});
    await dead.said(/ready/);
    const ids = [await next.enqueue('test')];
    await state(ids[0]!, 'running');
    await dead.signal('SIGKILL');
    ids.push(await next.enqueue('test'));
    const began = performance.now();
    await next.worker.start({ alone: true });
    for (const id of ids) await state(id, 'done');
    // Long before the lease would have run out.
    expect(performance.now() - began).toBeLessThan(timing.lease * 500);
    await next.worker.stop();
    await next.close();
    await database.drop();
  });
});

describeRedis('jobs on Redis', () => {
  const prefix = uniqueName();
  jobsOn(
    () => openRedisQueue({ url: testRedis!, prefix }),
    () => removeKeys(prefix),
  );
});
