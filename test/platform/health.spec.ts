import { openRedisQueue } from '../../src/platform/jobs/index.js';
import { HealthController } from '../../src/health/http/health.controller.js';
import { Connections } from '../../src/platform/database/index.js';
import { TestApp } from '../support/test-app.js';

describe('what machines watch', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('is alive and ready', async () => {
    expect((await app.anonymous.get('/health/live')).body).toEqual({ status: 'ok' });
    expect((await app.anonymous.get('/health/ready')).body).toEqual({ status: 'ok' });
  });

  it('is not ready without its queue', async () => {
    const queue = openRedisQueue({ url: 'redis://127.0.0.1:1', prefix: 'mptf' });
    const health = new HealthController(app.nest.get(Connections), queue);
    await expect(health.ready()).rejects.toMatchObject({ kind: 'unavailable', code: 'QUEUE_UNAVAILABLE' });
    await queue.close();
  });

  it('measures requests by template and shows nothing of the Fund', async () => {
    await app.anonymous.get('/concept-notes/01900000-0000-7000-8000-00000000dead', 401);
    await fetch(`${app.url}/api/v1/made-up-${Date.now()}`);
    const { text, headers } = await app.anonymous.get('/metrics');
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/v1/concept-notes/:id",status="401"} 1\n',
    );
    expect(text).not.toMatch(/dead|made-up/);
    expect(text).toMatch(/^jobs_open\{state="queued"\} 0$/m);
    expect(text).toMatch(/^database_connections\{state="idle"\} \d+$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    const lines = text.trimEnd().split('\n');
    expect(
      lines.filter((line) => !/^(# (HELP|TYPE) \S+ .+|[a-z_]+(\{[^}]*\})? [\d.e+-]+)$/.test(line)),
    ).toEqual([]);
  });
});
