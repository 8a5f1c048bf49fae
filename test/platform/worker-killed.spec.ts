import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type JobStatus, openPostgresQueue, openRedisQueue } from '../../src/platform/jobs/index.js';
import { AppProcess } from '../support/app-process.js';
import { until } from '../support/hang.js';
import { type JobProcess, startJobProcess } from '../support/job-process.js';
import { describeRedis, removeKeys, testRedis, uniqueName } from '../support/services.js';
import { cloneDatabase } from '../support/test-server.js';

const CHILD = fileURLToPath(new URL('../support/job-child.js', import.meta.url));
const TIMING = { lease: 2, backoff: 0.2, sweep: 1 };

function killing(redis: string[]): void {
  let database: { url: string; drop(): Promise<void> };
  let pool: pg.Pool;
  let api: JobProcess;

  beforeAll(async () => {
    database = await cloneDatabase();
    pool = new pg.Pool({ connectionString: database.url, max: 1 });
    pool.on('error', () => undefined);
    await pool.query('create table effect (job uuid not null, attempt int not null)');
    const [url, prefix] = redis;
    const queue = url ? openRedisQueue({ url, prefix: prefix! }) : openPostgresQueue(database.url);
    api = await startJobProcess(database.url, queue, TIMING, [{ kind: 'test', run: async () => undefined }]);
  });
  afterAll(async () => {
    await AppProcess.endAll();
    await api.close();
    await pool.end();
    await database.drop();
  });

  it('ends in exactly one completion when the worker is killed in the middle and started again', async () => {
    const first = AppProcess.node([CHILD, database.url, '600000', '2', ...redis], {});
    await first.said(/ready/);
    const id = await api.enqueue('test');
    await reached(id, 'running');
    expect(await first.signal('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
    const second = AppProcess.node([CHILD, database.url, '100', '5', ...redis], {});
    await second.said(/ready/);
    const done = await reached(id, 'done');
    expect(done.attempts).toBe(2);
    await sleep(500);
    const { rows } = await pool.query('select attempt from effect where job = $1', [id]);
    expect(rows).toEqual([{ attempt: 2 }]);
    second.toGroup('SIGKILL');
  });

  it('ends in exactly one completion when the worker sleeps through its lock and wakes up again', async () => {
    const first = AppProcess.node([CHILD, database.url, '5000', '2', ...redis], {});
    await first.said(/ready/);
    const id = await api.enqueue('test');
    await reached(id, 'running');
    first.child.kill('SIGSTOP');
    const second = AppProcess.node([CHILD, database.url, '100', '5', ...redis], {});
    await reached(id, 'done');
    first.child.kill('SIGCONT');
    // What it wants to write now comes too late.
    await sleep(6000);
    const { rows } = await pool.query('select attempt from effect where job = $1', [id]);
    expect(rows).toEqual([{ attempt: 2 }]);
    for (const child of [first, second]) child.toGroup('SIGKILL');
  });

  const reached = (id: string, state: JobStatus['state']): Promise<JobStatus> =>
    until(
      async () => {
        const status = await api.jobs.status({ id });
        return status?.state === state && status;
      },
      async () => `${state}; it is ${JSON.stringify(await api.jobs.status({ id }))}`,
    );
}

describe('a worker that is killed, on PostgreSQL', () => killing([]));

describeRedis('a worker that is killed, on Redis', () => {
  const prefix = uniqueName();
  killing([testRedis!, prefix]);
  afterAll(() => removeKeys(prefix));
});
