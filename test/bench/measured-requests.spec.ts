import pg from 'pg';
import { READER, seedNotes } from '../../bench/http/seed.js';
import { listStatement, pipelineStatement } from '../../bench/http/statements.js';
import { TestApp } from '../support/test-app.js';

/** What the benchmark measures keeps up with the schema and with the statements of the application. */
describe('the measured requests', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    const db = new pg.Client({ connectionString: app.databaseUrl });
    await db.connect();
    await seedNotes(db, 400);
    await db.end();
  });
  afterAll(() => app.stop());

  it('the list: the statement of the bare server finds the notes that the application answers', async () => {
    const session = await fetch(`${app.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(READER),
    });
    const cookie = session.headers.getSetCookie()[0]!.split(';')[0]!;
    const answer = await fetch(`${app.url}/api/v1/concept-notes`, { headers: { cookie } });
    const { items } = (await answer.json()) as { items: { id: string }[] };
    const { sql, parameters } = await listStatement(50);
    const { rows } = await app.database.query<{ id: string }>(sql, parameters);
    expect(rows).toHaveLength(51);
    expect(items.map(({ id }) => id)).toEqual(rows.slice(0, 50).map(({ id }) => id));
  });

  it.each([
    ['', 120],
    ['?window=regional-reviews', 2],
  ])('the pipeline%s: the same text, with %i programmes', async (query, programmes) => {
    const answer = await fetch(`${app.url}/api/v1/public/pipeline${query}`);
    const { sql, parameters } = await pipelineStatement(query.split('=')[1]);
    const { rows } = await app.database.query<{ body: string }>(sql, parameters);
    const text = await answer.text();
    expect(text).toBe(rows[0]!.body);
    expect((JSON.parse(text) as { items: unknown[] }).items).toHaveLength(programmes);
  });
});
