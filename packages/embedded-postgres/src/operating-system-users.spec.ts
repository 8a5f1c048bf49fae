import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, cp, mkdir, readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { askDatabase } from '../testing/ask-database.js';
import { type EmbeddedChild, compileEmbedded, serverOf, startChild } from '../testing/embedded-child.js';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { firstClosedFolder } from './closed-folder.js';
import { startEmbeddedPostgres } from './index.js';
import { findPlatformPackage } from './platform-package.js';
import { isRoot } from './server-user.js';

/** An ordinary user by the name that every system has. */
const NOBODY = await nobody();
const closedToNobody = NOBODY && (await firstClosedFolder(execPath, NOBODY));
const whyNot = !isRoot()
  ? 'only root can become another user'
  : !NOBODY
    ? 'there is no user nobody'
    : closedToNobody && `the user nobody may not enter ${closedToNobody}, where Node lies`;
if (whyNot) process.stdout.write(`Not shown here, as root and as another user: ${whyNot}.\n`);

(whyNot ? describe.skip : describe)('as root and as another user', () => {
  const user = NOBODY ?? { uid: NaN, gid: NaN };
  let base: string;
  let compiled: string;
  let packageFolder: string;
  const children: EmbeddedChild[] = [];
  const launchAsNobody = (dataDir: string): EmbeddedChild => {
    const child = startChild(compiled, { dataDir, packageFolder, volatile: true }, user);
    children.push(child);
    return child;
  };

  beforeAll(async () => {
    base = await makeOpenFolder();
    compiled = await compileEmbedded(base);
    packageFolder = (await findPlatformPackage()).folder;
    if (await firstClosedFolder(packageFolder, user)) {
      await cp(packageFolder, join(base, 'package'), { recursive: true, verbatimSymlinks: true });
      packageFolder = join(base, 'package');
    }
  });
  afterEach(() => Promise.all(children.splice(0).map((child) => child.stop())));
  afterAll(() => removeOpenFolder(base));

  it('runs from a folder closed to others, with files where the note in the data folder says', async () => {
    const closed = join(base, 'closed');
    await mkdir(closed, { mode: 0o700 });
    await cp(packageFolder, join(closed, 'package'), { recursive: true, verbatimSymlinks: true });
    const options = {
      dataDir: join(closed, 'data'),
      packageFolder: join(closed, 'package'),
      systemFolder: join(base, 'system'),
      volatile: true,
      log: (): void => undefined,
    };
    const first = await startEmbeddedPostgres(options);
    await askDatabase(first.url('postgres'), "CREATE TABLE kept AS SELECT 'written' AS word");
    await first.stop();
    const second = await startEmbeddedPostgres(options);
    await expect(askDatabase(second.url('postgres'), 'SELECT word FROM kept')).resolves.toEqual([
      { word: 'written' },
    ]);
    await second.stop();

    await expect(readdir(options.dataDir)).resolves.toEqual(['postgres-location.txt']);
    const note = await readFile(join(options.dataDir, 'postgres-location.txt'), 'utf8');
    expect(note).toContain(`\n${options.systemFolder}/`);
    expect(note).toContain(`may not enter ${closed}.`);
  });

  it("keeps other users out, even the database's own", async () => {
    const log = (): void => undefined;
    const server = await startEmbeddedPostgres({ dataDir: join(base, 'root'), volatile: true, log });
    const { uid, gid } = await stat(server.connection.host);
    expect(uid).not.toBe(0);
    // The first message of the protocol by hand: these users may not be able to enter the folder of our packages.
    const script = `
      import { connect } from 'node:net';
      const words = Buffer.from('user\\0${server.connection.user}\\0database\\0postgres\\0\\0');
      const head = Buffer.alloc(8);
      head.writeInt32BE(words.length + 8);
      head.writeInt32BE(196608, 4);
      connect(${JSON.stringify(`${server.connection.host}/.s.PGSQL.${server.connection.port}`)})
        .on('connect', function () { this.write(Buffer.concat([head, words])); })
        .on('data', (bytes) => { console.log(bytes.toString('latin1')); process.exit(); })
        .on('error', (error) => console.log(error.message));`;
    await expect(runNode(script, { uid, gid })).resolves.toContain('Peer authentication failed');
    const stranger = { uid: 54_321, gid: 54_321 };
    await expect(runNode(script, stranger)).resolves.toContain('EACCES');
    await server.stop();
  });

  it('runs as an ordinary user, entirely inside the data folder', async () => {
    const home = join(base, 'home');
    await mkdir(home);
    await chown(home, user.uid, user.gid);
    await chmod(home, 0o700);
    await serverOf(launchAsNobody(join(home, 'data')));
    // PostgreSQL runs as none but the owner of its files.
    expect((await stat(join(home, 'data/postgres/cluster'))).uid).toBe(user.uid);
    const inside = await readdir(join(home, 'data/postgres'));
    expect(inside).toEqual(
      expect.arrayContaining([expect.stringMatching(/^app\.lock\./), 'cluster', 'postgres.log']),
    );
    await expect(readdir(join(home, 'data'))).resolves.toEqual(['postgres']);
  });

  it('lets root go on with what an ordinary user began, and back', async () => {
    const dataDir = join(base, 'home/data');
    const log = (): void => undefined;
    const asRoot = await startEmbeddedPostgres({ dataDir, volatile: true, log });
    await askDatabase(asRoot.url('postgres'), "CREATE TABLE kept AS SELECT 'by root' AS word");
    const { uid } = await stat(asRoot.connection.host);
    expect(uid).toBe(user.uid);
    await asRoot.stop();
    await serverOf(launchAsNobody(dataDir));
  });

  it('tells an ordinary user what is in the way', async () => {
    const mine = join(base, 'mine');
    await mkdir(mine, { mode: 0o755 });
    await expect(launchAsNobody(join(mine, 'data')).outcome).resolves.toMatch(
      /^Cannot use the data folder .*mine\/data: the operating system denies the access right for it \(EACCES: .*mkdir/,
    );

    const log = (): void => undefined;
    await (await startEmbeddedPostgres({ dataDir: join(base, 'root'), volatile: true, log })).stop();
    await chown(join(base, 'root/postgres/cluster'), 54_321, 54_321);
    await expect(launchAsNobody(join(base, 'root')).outcome).resolves.toMatch(
      /belongs to user id 54321, but this process runs as nobody/,
    );
    await rm(join(base, 'root'), { recursive: true });
  });
});

async function nobody(): Promise<{ uid: number; gid: number } | undefined> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const [, , uid, gid] = /^nobody:.*$/m.exec(passwd)?.[0].split(':') ?? [];
  return Number(uid) > 0 ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** What a script prints that runs as another user. */
async function runNode(script: string, as: { uid: number; gid: number }): Promise<string> {
  const child = spawn(execPath, ['--input-type=module', '-e', script], {
    cwd: '/',
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
    ...as,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return output;
}
