import { AppProcess } from '../support/app-process.js';
import { describeServed, emptyDatabase, removeKeys, testRedis, uniqueName } from '../support/services.js';

describeServed('the served mode: processes on PostgreSQL and Redis', () => {
  const prefix = uniqueName();
  let database: { url: string; drop(): Promise<void> };

  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(async () => {
    await AppProcess.endAll();
    await database.drop();
    await removeKeys(prefix);
  });

  const settings = () => ({
    DATABASE_URL: database.url,
    REDIS_URL: testRedis!,
    REDIS_PREFIX: prefix,
    PORT: '0',
  });

  it('starts several at once on an empty database; one of them migrates', async () => {
    const one = AppProcess.node(['dist/src/main.js'], settings());
    const two = AppProcess.node(['dist/src/main.js'], settings());
    const worker = AppProcess.node(['dist/src/worker.js'], settings());
    const addresses = [await one.ready(), await two.ready()];
    await worker.said(/^The worker is ready$/m);
    for (const address of addresses) {
      expect((await fetch(`${address}/api/v1/health/ready`)).status).toBe(200);
    }
    const endings = [one.signal('SIGTERM'), two.signal('SIGINT'), worker.signal('SIGTERM')];
    expect(await Promise.all(endings)).toEqual([0, 0, 0].map((code) => ({ code, signal: null })));
    expect([one.stderr, two.stderr, worker.stderr]).toEqual(['', '', '']);
  });
});
