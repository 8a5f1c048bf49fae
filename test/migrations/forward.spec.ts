import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { AuditView } from '../../src/audit/index.js';
import { DemoApi, replayTable } from '../../src/demo/index.js';
import { newId } from '../../src/kernel/index.js';
import { LedgerVerification } from '../../src/ledger/index.js';
import { migrate } from '../../src/platform/database/index.js';
import { migratePostgresQueue } from '../../src/platform/jobs/index.js';
import { TestApp } from '../support/test-app.js';
import {
  bareDatabase,
  databaseUrl,
  type TestDatabase,
  TEST_SERVER_URL,
  TEST_TEMPLATE,
} from '../support/test-server.js';
import { catalogueOf } from './catalogue.js';
import { type KeptRelease, keptReleases, loadRows } from './kept-release.js';

const releases = keptReleases();
const fresh = databaseUrl(process.env[TEST_SERVER_URL]!, process.env[TEST_TEMPLATE]!);

/** A database as the release left it, with its rows. */
async function asReleased(release: KeptRelease): Promise<TestDatabase> {
  const database = await bareDatabase();
  await migrate(database.url, migrations.slice(0, release.migrations.length));
  await withClient(database.url, async (client) => {
    await client.query(release.changedSince);
    await loadRows(client, release);
  });
  return database;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const schemaOf = (url: string) => withClient(url, catalogueOf);

/** Rows of tables of the release, by table; without tables that no longer exist. */
async function countRows(url: string, release: KeptRelease): Promise<Record<string, number>> {
  return withClient(url, async (client) => {
    const counts: Record<string, number> = {};
    for (const table of release.rows.keys()) {
      const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${table}`);
      counts[table] = rows[0]!.n;
    }
    return counts;
  });
}

it('keeps the release before this one', () => {
  expect(releases.length).toBeGreaterThan(0);
});

describe.each(releases)('a database of release $version', (release) => {
  let database: TestDatabase;
  let schemaThen: string[];
  let done: string[];
  let app: TestApp;

  beforeAll(async () => {
    database = await asReleased(release);
    schemaThen = await schemaOf(database.url);
    done = await migrate(database.url, migrations, migratePostgresQueue);
    app = await TestApp.start({}, database);
    app.clock.set('2020-11-01T09:00:00Z');
  });
  afterAll(() => app.stop());

  it('holds demo data only', () => {
    const addresses = release.rows.get('person')!.map((row) => (JSON.parse(row) as { email: string }).email);
    expect(addresses.filter((address) => !address.endsWith('@demo.example'))).toEqual([]);
  });

  it('comes from the first migrations of today, which give what they gave then', () => {
    expect(migrations.map(({ name }) => name).slice(0, release.migrations.length)).toEqual(
      release.migrations,
    );
    expect(schemaThen).toEqual(release.catalogue);
  });

  it('runs the migrations since then and has the schema of a fresh one', async () => {
    expect(done).toEqual(migrations.map(({ name }) => name).slice(release.migrations.length));
    expect(await schemaOf(database.url)).toEqual(await schemaOf(fresh));
  });

  it('still has its rows', async () => {
    const kept = Object.fromEntries([...release.rows].map(([table, rows]) => [table, rows.length]));
    expect(await countRows(database.url, release)).toMatchObject(kept);
  });

  it('has a ledger that agrees with its postings, and a record that is whole', async () => {
    const ledger = await app.nest.get(LedgerVerification).run();
    expect(ledger.problems).toEqual([]);
    expect(ledger.postings).toBe(release.rows.get('ledger_posting')!.length);
    expect(await app.nest.get(AuditView).verify()).toMatchObject({
      ok: true,
      events: release.rows.get('audit_event')!.length,
    });
  });

  it('answers what it answered then: the pipeline and the position of past days', async () => {
    const pipeline = (await app.anonymous.get('/public/pipeline?asOf=2020-10-26')).body;
    expect(pipeline.totals.programmes).toBe(30);
    const fund = (await app.anonymous.get('/public/fund?asOf=2020-10-19')).body;
    expect(fund.committed).toEqual({ amount: '12500000.00', currency: 'USD' });
    const lines = await replayTable(new DemoApi(app.url, 'migration-demo', app.clock));
    expect(lines.filter(({ agrees }) => !agrees)).toEqual([]);
  });
});

describe('a column that has another name', () => {
  it('holds the same for processes of the release before and of this one', async () => {
    const release = releases.find(({ version }) => version === '0.1.0')!;
    const database = await asReleased(release);
    await migrate(database.url, migrations, migratePostgresQueue);
    await withClient(database.url, async (client) => {
      const windows = async (where: string) =>
        (await client.query(`select distinct fund_window, window_code from concept_note where ${where}`))
          .rows as object[];
      const both = (code: string) => [{ fund_window: code, window_code: code }];
      /** Another note like the first, written by a process that does not know the column. */
      const insert = (without: string, reference: string, code: string) =>
        client.query(
          `insert into concept_note
           select r.* from (select * from concept_note order by id limit 1) n,
             jsonb_populate_record(null::concept_note, to_jsonb(n) - '${without}' || $1) r`,
          [{ id: newId(new Date()), reference, fund_window: code, window_code: code, [without]: null }],
        );
      expect(await windows('fund_window is distinct from window_code')).toEqual([]);
      for (const [column, code] of [
        ['fund_window', 'regional-reviews'],
        ['window_code', 'joint-programmes'],
      ] as const) {
        await client.query(`update concept_note set ${column} = $1`, [code]);
        expect(await windows('true')).toEqual(both(code));
      }
      await insert('window_code', 'CN-2020-9001', 'regional-reviews');
      await insert('fund_window', 'CN-2020-9002', 'regional-reviews');
      expect(await windows(`reference > 'CN-2020-9'`)).toEqual(both('regional-reviews'));
      await client.query(`update concept_note set title = 'Another title'`);
      expect(await windows(`reference > 'CN-2020-9'`)).toEqual(both('regional-reviews'));
      expect(
        (await client.query('select from pipeline_entry where window_code = fund_window')).rowCount,
      ).toBe(release.rows.get('pipeline_entry')!.length);
    });
    await database.drop();
  });
});

describe('a rule that rows of the release before may break', () => {
  it('says which rows they are and what to do', async () => {
    const release = releases.find(({ version }) => version === '0.1.0')!;
    const database = await asReleased(release);
    await withClient(database.url, async (client) => {
      const like = (table: string, values: object) =>
        client.query(
          `insert into ${table} select r.* from (select * from ${table} order by id limit 1) x,
             jsonb_populate_record(null::${table}, to_jsonb(x) || $1) r`,
          [values],
        );
      const [meeting, decision] = [newId(new Date()), newId(new Date())];
      await like('committee_meeting', {
        id: meeting,
        number: 99,
        state: 'open',
        adopted_at: null,
        adopted_by: null,
      });
      await like('committee_decision', {
        id: decision,
        meeting_id: meeting,
        kind: 'adopt_target',
        status: 'tentative',
        settled_at: null,
      });
      const target = { window: 'joint-programmes', period: 'first year' };
      for (const position of [0, 1]) {
        await client.query(
          `insert into committee_decision_item (id, decision_id, position, target) values ($1, $2, $3, $4)`,
          [newId(new Date()), decision, position, target],
        );
      }
    });
    await expect(migrate(database.url, migrations, migratePostgresQueue)).rejects.toThrow(
      'adopt a target for the window joint-programmes and the period “first year”',
    );
    await withClient(database.url, async (client) => {
      await client.query(
        `update committee_decision_item set tentative = false where target is not null and position = 1`,
      );
    });
    await migrate(database.url, migrations, migratePostgresQueue);
    expect(await schemaOf(database.url)).toEqual(await schemaOf(fresh));
    await database.drop();
  });
});

describe('a column that is demanded in steps', () => {
  it('has its writer filled in, in rows that are older than it', async () => {
    const release = releases.find(({ version }) => version === '0.1.0')!;
    const database = await asReleased({ ...release, changedSince: '' });
    await withClient(database.url, async (client) => {
      // Of some notes half is known, as after a run that was cut off.
      await client.query(
        `update concept_note set written_by_name = null, written_by = case when reference like '%1' then written_by end`,
      );
    });
    await migrate(database.url, migrations, migratePostgresQueue);
    expect(await schemaOf(database.url)).toEqual(await schemaOf(fresh));
    await withClient(database.url, async (client) => {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from concept_note n join person p on p.id = n.created_by
          where n.written_by = p.id and n.written_by_name = p.name`,
      );
      expect(rows[0]!.n).toBe(release.rows.get('concept_note')!.length);
    });
    await database.drop();
  });
});
