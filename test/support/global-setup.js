import { execFile } from 'node:child_process';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '#packages/embedded-postgres';
import pg from 'pg';

const TEMPLATE = 'mptf_template';

/**
 * Starts a throw-away PostgreSQL and migrates the template that every test file clones. Plain JavaScript on the
 * compiled application, because jest loads this file before its transforms work for ECMAScript modules.
 */
export default async function globalSetup() {
  const dataDir = await mkdtemp(join(tmpdir(), 'mptf-test-'));
  // As root, PostgreSQL runs as another user, who must be able to enter.
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({
    dataDir,
    volatile: true,
    settings: { max_connections: 300 },
    log: (message) => process.stderr.write(`${message}\n`),
  });
  // For the global teardown, which runs in this same process.
  globalThis.mptfTestServer = { server, dataDir };
  process.env.MPTF_TEST_SERVER_URL = server.url('postgres');
  process.env.MPTF_TEST_TEMPLATE = TEMPLATE;
  process.env.MPTF_TEST_FOLDER = dataDir;
  const client = new pg.Client(server.connection);
  await client.connect();
  await client.query(`create database ${TEMPLATE} template template0`);
  await client.end();
  // In a process of its own, which reads the migrations anew at each run of jest's watch mode.
  const script = join(import.meta.dirname, 'migrate-template.js');
  await promisify(execFile)(process.execPath, [script, server.url(TEMPLATE)]);
}
