import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrations } from '../../dist/migrations/index.js';
import { migrate } from '../../dist/src/platform/database/migrate.js';

const TEMPLATE = `mptf_template_${createHash('sha1').update(process.cwd()).digest('hex').slice(0, 8)}`;

/**
 * Starts a throw-away PostgreSQL and migrates the template that every test file clones. Plain JavaScript on the
 * compiled application, because jest loads this file before its transforms work for ECMAScript modules.
 */
export default async function globalSetup() {
  const server = 'postgres://postgres@127.0.0.1:5432/postgres';
  process.env.MPTF_TEST_SERVER_URL = server;
  process.env.MPTF_TEST_TEMPLATE = TEMPLATE;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${TEMPLATE}`;
  await migrate(url.toString(), migrations);
}
