import { once } from 'node:events';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { platform } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { askDatabase } from '../testing/ask-database.js';
import {
  type ChildServer,
  type EmbeddedChild,
  compileEmbedded,
  serverOf,
  startChild,
} from '../testing/embedded-child.js';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { isServerOf } from './orphaned-server.js';
import { findPlatformPackage } from './platform-package.js';
import { runProgram } from './run-program.js';

type HowToLaunch = Parameters<typeof startChild>[2] & { volatile?: boolean };

describe('an embedded PostgreSQL whose application ends', () => {
  let base: string;
  let compiled: string;
  let packageFolder: string;
  let dataDir: string;
  let clusterDir: string;
  const children: EmbeddedChild[] = [];
  const launch = ({ volatile = true, ...how }: HowToLaunch = {}): EmbeddedChild => {
    const child = startChild(compiled, { dataDir, packageFolder, volatile }, how);
    children.push(child);
    return child;
  };

  beforeAll(async () => {
    base = await makeOpenFolder();
    compiled = await compileEmbedded(base);
    packageFolder = (await findPlatformPackage()).folder;
    dataDir = join(base, 'data');
    clusterDir = join(dataDir, 'postgres/cluster');
  });
  afterEach(() => Promise.all(children.splice(0).map((child) => child.stop())));
  afterAll(() => removeOpenFolder(base));

  const goneWithAllTraces = async ({ pid, socketDir }: ChildServer): Promise<void> => {
    await until(async () => !(await isServerOf(pid, clusterDir)), 'the server to end');
    await until(async () => !(await exists(socketDir)), 'its socket folder to go');
    await expect(readdir(clusterDir)).resolves.not.toContain('postmaster.pid');
  };

  it('is shut down by its watchdog when the application is killed', async () => {
    const child = launch();
    const server = await serverOf(child);
    child.process.kill('SIGKILL');
    await goneWithAllTraces(server);
    await until(async () => (await watchdogsOf(clusterDir)).length === 0, 'the watchdog to end');
    await expect(readFile(join(dataDir, 'postgres/postgres.log'), 'utf8')).resolves.toContain(
      'received fast shutdown request',
    );
  });

  it('is shut down when the application comes to its end without a word', async () => {
    const child = launch({ mode: 'forget' });
    const server = await serverOf(child);
    await once(child.process, 'exit');
    expect(child.process.exitCode).toBe(0);
    await goneWithAllTraces(server);
  });

  it('is stopped by the next start when application and watchdog were killed, and loses nothing', async () => {
    const child = launch();
    const orphan = await serverOf(child);
    await askDatabase(orphan.url, "CREATE TABLE IF NOT EXISTS kept AS SELECT 'written' AS word");
    const [watchdog] = await watchdogsOf(clusterDir);
    process.kill(watchdog ?? NaN, 'SIGKILL');
    child.process.kill('SIGKILL');
    await once(child.process, 'exit');
    await expect(isServerOf(orphan.pid, clusterDir)).resolves.toBe(true);

    const next = launch();
    const server = await serverOf(next);
    expect(next.logged).toEqual([
      `An earlier run was cut off and left its PostgreSQL (process ${orphan.pid}) running. Stopping it.`,
    ]);
    expect(server.pid).not.toBe(orphan.pid);
    await expect(isServerOf(orphan.pid, clusterDir)).resolves.toBe(false);
    await expect(exists(orphan.socketDir)).resolves.toBe(false);
    await expect(askDatabase(server.url, 'SELECT word FROM kept')).resolves.toEqual([{ word: 'written' }]);
  });

  it('recovers when everything was killed at once', async () => {
    const child = launch({ volatile: false });
    const server = await serverOf(child);
    await askDatabase(server.url, 'CREATE TABLE kept_too (word text)');
    for (const watchdog of await watchdogsOf(clusterDir)) process.kill(watchdog, 'SIGKILL');
    process.kill(server.pid, 'SIGKILL');
    child.process.kill('SIGKILL');
    await once(child.process, 'exit');
    const next = await serverOf(launch());
    await expect(exists(server.socketDir)).resolves.toBe(false);
    await expect(askDatabase(next.url, 'SELECT * FROM kept_too')).resolves.toEqual([]);
  });

  it('refuses a second application while the first lives, which is not disturbed', async () => {
    const first = launch();
    const server = await serverOf(first);
    await expect(launch().outcome).resolves.toBe(
      `The data folder ${dataDir} is already in use by process ${first.process.pid}. ` +
        'Stop that one first, or use another data folder.',
    );
    await expect(askDatabase(server.url, 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  it('lives on when Ctrl-C reaches the application, until that stops it', async () => {
    // A process group of its own takes the part of the terminal's: the signal goes to all in it.
    const child = launch({ detached: true });
    const server = await serverOf(child);
    process.kill(-(child.process.pid ?? NaN), 'SIGINT');
    await until(async () => child.logged.includes('interrupted'), 'the signal to arrive');
    await expect(askDatabase(server.url, 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
    await child.stop();
    expect(child.process.exitCode).toBe(0);
    await goneWithAllTraces(server);
    await expect(watchdogsOf(clusterDir)).resolves.toEqual([]);
  });
});

/** The process ids of the shells that watch over servers of a cluster. */
async function watchdogsOf(clusterDir: string): Promise<number[]> {
  const isIt = (line: string): boolean =>
    line.includes(' embedded-postgres-watchdog ') && line.includes(` ${clusterDir} `);
  if (platform !== 'linux') {
    const list = await runProgram('ps', ['-ww', '-axo', 'pid=,args='], { spawnAs: {} });
    return list.output
      .split('\n')
      .filter(isIt)
      .map((line) => Number.parseInt(line, 10));
  }
  // Small Linux images have no `ps`.
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return ids.filter((_, i) => isIt(lines[i]?.replaceAll('\0', ' ') ?? '')).map(Number);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Only a hang takes longer. */
const HANG_MS = 240_000;

async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = performance.now() + HANG_MS; !(await condition()); await sleep(10)) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}
