import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { startEmbeddedPostgres } from '#packages/embedded-postgres';
import { catalogueOf } from './catalogue.js';

/**
 * `npm run keep-release`: keeps what the version in `package.json` leaves in a database, for the test that migrates it
 * forward. It starts the application on an empty folder, lets it load its demo data, and writes to
 * `test/migrations/<version>/`:
 *
 * - `migrations.json`: the names of the migrations, in their order;
 * - `catalogue.txt`: the schema, one line a thing;
 * - `rows.jsonl.gz`: every row as `table`, a tab, and the row as JSON as PostgreSQL writes it.
 *
 * Run it on the commit that is released. A release that was kept is not kept again: it says what went out.
 */
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const target = join(import.meta.dirname, version);
const folder = await mkdtemp(join(tmpdir(), 'mptf-release-'));
// Root's PostgreSQL runs as another user, who has to pass through.
await chmod(folder, 0o711);

/** TypeORM's own list, which is `migrations.json` here. */
const NOT_ROWS = ['migrations'];

async function loadDemoData(dataDir) {
  const { PATH = '', HOME = '' } = process.env;
  const app = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH, HOME, DATA_DIR: dataDir, PORT: '0', DEMO_DATA: 'true', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(app, 'exit');
  for await (const line of createInterface({ input: app.stdout })) {
    if (line.startsWith('Ready at ')) app.kill('SIGTERM');
    else process.stdout.write(`${line}\n`);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`the application ended with code ${code}`);
}

async function keep(client) {
  const column = (result) => result.rows.map(({ value }) => value);
  const migrations = column(await client.query('select name as value from migrations order by id'));
  const tables = column(
    await client.query(
      `select relname as value from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> all ($1) order by relname`,
      [NOT_ROWS],
    ),
  );
  const lines = [];
  for (const table of tables) {
    const rows = column(
      await client.query(`select row_to_json(t)::text as value from ${table} t order by t.ctid`),
    );
    lines.push(...rows.map((row) => `${table}\t${row}\n`));
  }
  const catalogue = await catalogueOf(client);
  await mkdir(target);
  await writeFile(join(target, 'migrations.json'), `${JSON.stringify(migrations, null, 2)}\n`);
  await writeFile(join(target, 'catalogue.txt'), `${catalogue.join('\n')}\n`);
  await writeFile(join(target, 'rows.jsonl.gz'), gzipSync(lines.join(''), { level: 9 }));
  process.stdout.write(`${lines.length} rows of ${tables.length} tables are in ${target}\n`);
}

try {
  const dataDir = join(folder, 'data');
  await loadDemoData(dataDir);
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  const client = new pg.Client(server.url('mptf'));
  try {
    await client.connect();
    await keep(client);
  } finally {
    await client.end();
    await server.stop();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
