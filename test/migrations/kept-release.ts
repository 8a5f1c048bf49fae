import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ClientBase } from 'pg';

/** What `npm run keep-release` wrote of one release. */
export interface KeptRelease {
  version: string;
  /** Names of its migrations, in their order. */
  migrations: string[];
  /** Its schema, as `catalogueOf` tells it. */
  catalogue: string[];
  /** Statements that make of today's migrations of these names what they were then. */
  changedSince: string;
  /** Its rows by table, as JSON. */
  rows: Map<string, string[]>;
}

/** All releases that were kept, the oldest first. */
export function keptReleases(): KeptRelease[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => read(name))
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
}

/** Replaces the rows in the release's own schema with its rows, with triggers and foreign keys off. */
export async function loadRows(client: ClientBase, { rows }: KeptRelease): Promise<void> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(`truncate ${[...rows.keys()].join(', ')} cascade`);
  for (const [table, values] of rows) {
    const columns = await client.query<{ list: string }>(
      `select string_agg(quote_ident(attname), ', ') as list from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    const { list } = columns.rows[0]!;
    await client.query(
      `insert into ${table} (${list}) overriding system value
       select ${list} from json_populate_recordset(null::${table}, $1)`,
      [`[${values.join(',')}]`],
    );
  }
  await client.query('commit');
}

function read(version: string): KeptRelease {
  const folder = join(import.meta.dirname, version);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const changed = join(folder, 'changed-since.sql');
  const rows = new Map<string, string[]>();
  for (const line of gunzipSync(readFileSync(join(folder, 'rows.jsonl.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n')) {
    const [table, row] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
    rows.set(table, [...(rows.get(table) ?? []), row]);
  }
  return {
    version,
    migrations: JSON.parse(text('migrations.json')) as string[],
    catalogue: text('catalogue.txt').trimEnd().split('\n'),
    changedSince: existsSync(changed) ? readFileSync(changed, 'utf8') : '',
    rows,
  };
}
