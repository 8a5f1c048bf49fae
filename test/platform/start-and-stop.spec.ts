import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeOpenFolder, removeOpenFolder } from '#packages/embedded-postgres/testing';
import { AppProcess } from '../support/app-process.js';
import { until } from '../support/hang.js';
import { gone, processesOf } from '../support/processes-of.js';

const MAIN = 'dist/src/main.js';

describe('starting and stopping with an embedded database', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await makeOpenFolder();
  });
  afterEach(() => AppProcess.endAll());
  afterAll(() => removeOpenFolder(folder));

  const settings = () => ({ DATA_DIR: `${folder}/data`, PORT: '0' });

  it('says one line when it answers, and leaves nothing behind on SIGTERM', async () => {
    const app = AppProcess.node([MAIN], settings());
    const address = await app.ready();
    const health = await fetch(`${address}/api/v1/health/ready`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    expect(processesOf(folder).length).toBeGreaterThan(0);
    expect(await app.signal('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(app.stderr).not.toMatch(/WARN|ERROR/);
    expect(app.stdout).toBe(`Ready at ${address}\n`);
    expect(processesOf(folder)).toEqual([]);
  });

  it('goes on when nobody reads what it says any more', async () => {
    const { server, port } = await taken();
    server.close();
    const app = AppProcess.node([MAIN], { ...settings(), PORT: String(port) });
    app.child.stdout!.destroy();
    app.child.stderr!.destroy();
    const answers = () =>
      fetch(`http://127.0.0.1:${port}/api/v1/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    await until(answers, () => `an answer at port ${port}; the process: ${app.child.exitCode ?? 'runs'}`);
    expect(await app.signal('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('starts again with its data, also after it was killed', async () => {
    const killed = AppProcess.node([MAIN], settings());
    await killed.ready();
    await killed.signal('SIGKILL');
    const again = AppProcess.node([MAIN], settings());
    const address = await again.ready();
    expect((await fetch(`${address}/api/v1/health/ready`)).status).toBe(200);
    await again.signal('SIGINT');
    await gone(folder);
  });

  it('stops once on Ctrl-C under npm, where the signal arrives twice', async () => {
    const app = AppProcess.start('npm', ['start', '--ignore-scripts'], settings());
    await app.ready();
    app.toGroup('SIGINT');
    await app.ended;
    expect(app.stderr).not.toContain('leaving at once');
    await gone(folder);
  });

  it('stops while it is still starting', async () => {
    const app = AppProcess.node([MAIN], settings());
    while (!processesOf(folder).some((line) => /\/bin\/postgres /.test(line))) await sleep(10);
    expect((await app.signal('SIGTERM')).code).toBe(0);
    await gone(folder);
  });

  it('answers requests in hand before it stops', async () => {
    const app = AppProcess.node([MAIN], settings());
    const address = await app.ready();
    // Many password hashes at once take a while; all of the requests are under way before the signal.
    const requests = Array.from({ length: 20 }, (_, n) => signIn(address, `nobody${n}@example.org`));
    await Promise.all(requests.map(({ sent }) => sent));
    await Promise.race(requests.map(({ status }) => status));
    const ending = app.signal('SIGTERM');
    const statuses = await Promise.all(requests.map(({ status }) => status));
    expect(statuses).toEqual(Array(20).fill(401));
    expect((await ending).code).toBe(0);
  });

  it('ends with the reason when its database dies, and starts again', async () => {
    const app = AppProcess.node([MAIN], settings());
    await app.ready();
    const server = processesOf(folder).find((line) => /\/bin\/postgres /.test(line))!;
    process.kill(Number(server.split(' ')[0]), 'SIGKILL');
    expect((await app.ended).code).toBe(1);
    expect(app.stderr).toContain('The embedded PostgreSQL has ended');
    const again = AppProcess.node([MAIN], settings());
    await again.ready();
    expect(await again.signal('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('refuses a data folder that is in use, and says so', async () => {
    const app = AppProcess.node([MAIN], settings());
    await app.ready();
    const second = AppProcess.node([MAIN], settings());
    expect((await second.ended).code).toBe(1);
    expect(second.stderr).toContain(`${folder}/data`);
    expect(second.stderr).not.toMatch(/^\s+at /m);
    await app.signal('SIGTERM');
  });

  it('names every wrong setting at once', async () => {
    const app = AppProcess.node([MAIN], { PORT: 'many', REDIS_URL: 'localhost' });
    expect((await app.ended).code).toBe(1);
    expect(app.stderr).toContain('PORT is a whole number');
    expect(app.stderr).toContain('REDIS_URL begins with redis:// or rediss://');
    expect(app.stderr).toContain('REDIS_URL is set and DATABASE_URL is not');
    expect(app.stderr).not.toMatch(/^\s+at /m);
  });

  it('names PORT when the port is taken, and closes its database', async () => {
    const { server, port } = await taken();
    const app = AppProcess.node([MAIN], { ...settings(), PORT: String(port) });
    const { code } = await app.ended;
    server.close();
    expect(code).toBe(1);
    expect(app.stderr).toBe(
      `The port ${port} on 127.0.0.1 is taken. Set PORT to another one (0 for any that is free).\n`,
    );
    expect(processesOf(folder)).toEqual([]);
  });
});

describe('starting with services that are not there', () => {
  afterEach(() => AppProcess.endAll());
  const nowhere = { PORT: '0', STARTUP_WAIT_SECONDS: '0' };

  it('names DATABASE_URL', async () => {
    const app = AppProcess.node([MAIN], { ...nowhere, DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x' });
    expect((await app.ended).code).toBe(1);
    expect(app.stderr).toMatch(/^The database named by DATABASE_URL does not answer: .*ECONNREFUSED.*\n$/);
    expect(app.stderr).not.toContain('secret');
  });

  it('names REDIS_URL', async () => {
    const app = AppProcess.node([MAIN], {
      ...nowhere,
      DATABASE_URL: process.env['MPTF_TEST_SERVER_URL']!.replace('/postgres?', '/mptf_template?'),
      REDIS_URL: 'redis://:secret@127.0.0.1:1',
    });
    expect((await app.ended).code).toBe(1);
    expect(app.stderr).toMatch(/^The Redis named by REDIS_URL does not answer: .*ECONNREFUSED.*\n$/);
    expect(app.stderr).not.toContain('secret');
  });

  it('explains that a separate worker is for the served mode', async () => {
    const app = AppProcess.node(['dist/src/worker.js'], {});
    expect((await app.ended).code).toBe(1);
    expect(app.stderr).toContain('needs DATABASE_URL and REDIS_URL');
  });
});

/** Tries to sign in on a connection of its own; says when the request was sent, and what was answered. */
function signIn(address: string, email: string): { sent: Promise<unknown>; status: Promise<number> } {
  const headers = { 'content-type': 'application/json' };
  const one = request(`${address}/api/v1/session`, { method: 'POST', agent: false, headers });
  const sent = once(one, 'finish');
  const status = once(one, 'response').then(([answer]) => {
    const { statusCode } = (answer as IncomingMessage).resume();
    return statusCode!;
  });
  one.end(JSON.stringify({ email, password: 'not the password' }));
  return { sent, status };
}

async function taken(): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
