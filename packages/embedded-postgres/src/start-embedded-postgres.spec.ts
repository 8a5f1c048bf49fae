import pg from 'pg';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askDatabase } from '../testing/ask-database.js';
import { makeOpenFolder, removeOpenFolder } from '../testing/open-folder.js';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from './index.js';

describe('startEmbeddedPostgres', () => {
  let base: string;
  let dataDir: string;
  let logged: string[];
  const running: EmbeddedPostgres[] = [];
  const start = async (options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> => {
    const log = (message: string): number => logged.push(message);
    const server = await startEmbeddedPostgres({ dataDir, log, volatile: true, ...options });
    running.push(server);
    return server;
  };

  beforeAll(async () => (base = await makeOpenFolder()));
  beforeEach(() => {
    // Creating a cluster is what takes time: most tests share one.
    dataDir = join(base, 'shared');
    logged = [];
  });
  afterEach(() => Promise.all(running.splice(0).map((server) => server.stop())));
  afterAll(() => removeOpenFolder(base));

  it('keeps what was written over a stop and a start, durably by default', async () => {
    const first = await start({ volatile: false });
    await ask(first, 'CREATE TABLE kept (word text)');
    await ask(first, "INSERT INTO kept VALUES ('written')");
    await expect(ask(first, 'SHOW fsync')).resolves.toEqual([{ fsync: 'on' }]);
    await first.stop();
    const second = await start();
    await expect(ask(second, 'SELECT word FROM kept')).resolves.toEqual([{ word: 'written' }]);
    await expect(ask(second, 'SHOW fsync')).resolves.toEqual([{ fsync: 'off' }]);
  });

  it('leaves neither process nor socket behind, and stops once however often it is told', async () => {
    const server = await start();
    const client = new pg.Client({ connectionString: server.url('postgres') });
    // A client that is still connected is cut off.
    client.on('error', () => undefined);
    await client.connect();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    await expect(server.exited).resolves.toEqual({ code: 0, signal: null });
    expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
    await expect(stat(server.connection.host)).rejects.toThrow('ENOENT');
    await expect(readdir(join(dataDir, 'postgres'))).resolves.toEqual(
      expect.not.arrayContaining([expect.stringContaining('app.lock')]),
    );
    expect(logged.filter((message) => message.includes('unexpectedly'))).toEqual([]);
  });

  it('sorts by code point, folds case beyond ASCII, and has the extensions', async () => {
    const server = await start();
    await ask(server, 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent');
    await ask(server, 'CREATE EXTENSION btree_gist; CREATE EXTENSION pgcrypto');
    const [row] = await ask(
      server,
      `SELECT current_setting('server_encoding') AS encoding, lower('ÇÖ') AS lower, 'Z' < 'a' AS code_points,
              cardinality(show_trgm('日本')) > 0 AS letters_beyond_ascii, current_setting('timezone') AS zone,
              'Österreich' COLLATE "und-x-icu" < 'Zambia' AS icu`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      lower: 'çö',
      code_points: true,
      letters_beyond_ascii: true,
      zone: 'UTC',
      icu: true,
    });
  });

  it('opens no network port and closes its socket and files to others', async () => {
    const server = await start();
    await expect(ask(server, 'SHOW listen_addresses')).resolves.toEqual([{ listen_addresses: '' }]);
    const modes = await Promise.all(
      [server.connection.host, join(dataDir, 'postgres/cluster')].map(
        async (path) => (await stat(path)).mode,
      ),
    );
    expect(modes.map((mode) => mode & 0o777)).toEqual([0o700, 0o700]);
  });

  it('gives a connection and a connection string that ignore PG… variables', async () => {
    const server = await start();
    await ask(server, `CREATE DATABASE "it's ü"`);
    const variables = {
      PGHOST: 'nowhere.invalid',
      PGPORT: '1',
      PGSSLMODE: 'require',
      PGUSER: 'x',
      PGDATABASE: 'x',
    };
    const before = { ...process.env };
    Object.assign(process.env, variables);
    try {
      const client = new pg.Client(server.connection);
      await client.connect();
      await client.end();
      await expect(askDatabase(server.url("it's ü"), 'SELECT current_database() AS name')).resolves.toEqual([
        { name: "it's ü" },
      ]);
    } finally {
      process.env = before;
    }
  });

  const hasProc = process.platform === 'linux';
  if (!hasProc)
    process.stdout.write('Not shown here, the environment of the server: only Linux has /proc.\n');
  (hasProc ? it : it.skip)('passes nothing of the environment to the server', async () => {
    process.env['PGPORT'] = '1';
    const server = await start();
    delete process.env['PGPORT'];
    const environment = await readFile(`/proc/${server.pid}/environ`, 'utf8');
    expect(environment.split('\0').filter((entry) => entry.startsWith('PG'))).toEqual([]);
    expect(environment).toContain('TZ=UTC');
  });

  it('refuses a second start in the same process', async () => {
    await start();
    await expect(start()).rejects.toThrow(`already in use by process ${process.pid}`);
  });

  it('takes a long path with spaces and quotes', async () => {
    dataDir = join(base, `it's ${'x'.repeat(150)}`, 'dätä');
    await mkdir(join(dataDir, '..'), { mode: 0o711 });
    const server = await start();
    await server.stop();
    await expect(ask(await start(), 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  it('refuses the cluster of another major version and leaves it as it is', async () => {
    await (await start()).stop();
    const path = join(dataDir, 'postgres/cluster/PG_VERSION');
    const version = await readFile(path, 'utf8');
    await writeFile(path, '12\n');
    await expect(start()).rejects.toThrow(
      /was made by PostgreSQL 12, but this application brings PostgreSQL \d+/,
    );
    await expect(readFile(path, 'utf8')).resolves.toBe('12\n');
    await writeFile(path, version);
  });

  it('starts after a first start that was cut off', async () => {
    dataDir = join(base, 'cut-off');
    const left = join(dataDir, 'postgres/cluster-unfinished-abcdef');
    await mkdir(left, { recursive: true, mode: 0o711 });
    await writeFile(join(left, 'PG_VERSION'), '18\n');
    await start();
    await expect(readdir(join(dataDir, 'postgres'))).resolves.not.toContain('cluster-unfinished-abcdef');
  });

  it("shows the end of the server's log when it does not start, and leaves nothing locked", async () => {
    await expect(start({ settings: { shared_buffers: 'nonsense' } })).rejects.toThrow(
      /PostgreSQL ended at once \(code 1\)[\s\S]*invalid value for parameter "shared_buffers"/,
    );
    await start();
  });

  it('gives up on a server that is not ready in time', async () => {
    await expect(start({ startWithinMs: 0 })).rejects.toThrow('PostgreSQL is not ready after 0 s');
    await start();
  });

  it('reports a server that ends on its own', async () => {
    const server = await start();
    process.kill(server.pid, 'SIGQUIT');
    await server.exited;
    while (logged.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(logged.join()).toMatch(/PostgreSQL ended unexpectedly[\s\S]*immediate shutdown request/);
    await server.stop();
    await expect(ask(await start(), 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  it('starts after a crash of the whole machine', async () => {
    const server = await start();
    await ask(server, 'CREATE TABLE kept_too (word text)');
    const path = join(dataDir, 'postgres/cluster/postmaster.pid');
    const text = await readFile(path, 'utf8');
    await server.stop();
    // After a reboot the number belongs to anyone: here to this very process.
    await writeFile(path, text.replace(/^\d+/, String(process.pid)));
    await expect(ask(await start(), 'SELECT * FROM kept_too')).resolves.toEqual([]);
  });

  it('says that the data folder cannot be made', async () => {
    dataDir = join(base, 'file', 'data');
    await writeFile(join(base, 'file'), '');
    await expect(start()).rejects.toThrow(/^Cannot use the data folder/);
  });
});

function ask(server: EmbeddedPostgres, sql: string): ReturnType<typeof askDatabase> {
  return askDatabase(server.url('postgres'), sql);
}
