import { AppProcess } from '../support/app-process.js';
import { TestApp } from '../support/test-app.js';
import { fillPipeline, published } from './edition-factory.js';

describe('a worker that is killed in the middle of a booklet', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    await fillPipeline(app, 60);
  });
  afterAll(async () => {
    await AppProcess.endAll();
    await app.stop();
  });

  /** A process of its own on the same database, which runs jobs; the one that is killed has a short lease. */
  const startWorker = async (leaseSeconds: number) => {
    const settings = { DATABASE_URL: app.databaseUrl, PORT: '0', JOB_LEASE_SECONDS: String(leaseSeconds) };
    const worker = AppProcess.node(['dist/src/main.js'], settings);
    await worker.ready();
    return worker;
  };

  it('is followed by another that publishes the edition once', async () => {
    const fmu = await app.as('fmu');
    const first = await startWorker(2);
    const { body } = await fmu.post('/editions', {}, 202);
    for (let status = ''; status !== 'rendering';) {
      status = (await fmu.get(`/editions/${body.id}`)).body.status;
      if (status === 'published') throw new Error('it was rendered before it could be killed');
    }
    await first.signal('SIGKILL');
    const left = (await fmu.get(`/editions/${body.id}`)).body;
    expect([left.status, left.files]).toEqual(['rendering', []]);

    await startWorker(5);
    const edition = await published(app, body.id);
    expect(edition.files).toHaveLength(3);
    const { rows } = await app.database.query<{ attempts: number; publications: string }>(
      `select j.attempts, (select count(*) from audit_event where action = 'edition.publish') as publications
         from job j where j.subject_id = $1`,
      [body.id],
    );
    expect(rows).toEqual([{ attempts: 2, publications: '1' }]);
  });
});
