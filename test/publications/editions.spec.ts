import { createHash } from 'node:crypto';
import { TestApp } from '../support/test-app.js';
import { fillPipeline, published } from './edition-factory.js';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('editions', () => {
  let app: TestApp;
  let edition: {
    id: string;
    files: { name: string; size: number; sha256: string }[];
    [field: string]: unknown;
  };

  beforeAll(async () => {
    app = await TestApp.start();
    await fillPipeline(app, 3);
    await app.startJobs();
  });
  afterAll(() => app.stop());

  const download = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${app.url}/api/v1${path}`, { headers });
    return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  it('knows no latest edition before the first', async () => {
    await app.anonymous.get('/public/editions/latest', 404);
    expect((await app.anonymous.get('/public/editions')).body.items).toEqual([]);
  });

  it('is accepted with 202 and a Location, and published in the background', async () => {
    const fmu = await app.as('fmu');
    const accepted = await fmu.post('/editions', { asOf: '2020-10-06' }, 202);
    expect(accepted.headers['location']).toBe(`/api/v1/editions/${accepted.body.id}`);
    expect(accepted.body).toMatchObject({ number: 1, status: 'queued', asOf: '2020-10-06', files: [] });
    edition = await published(app, accepted.body.id);
    expect(edition).toMatchObject({
      title: 'Pipeline of joint programmes, October 2020',
      supersededBy: null,
    });
    expect(edition.files.map(({ name }) => name)).toEqual([
      'booklet.en.pdf',
      'pipeline.csv',
      'pipeline.json',
    ]);
  });

  it('sends files with a strong ETag, conditions and ranges', async () => {
    const [booklet] = edition.files;
    const path = '/public/editions/latest/files/booklet.en.pdf';
    const whole = await download(path);
    expect(whole.answer.status).toBe(200);
    expect(whole.answer.headers.get('etag')).toBe(`"${booklet!.sha256}"`);
    expect(whole.answer.headers.get('content-type')).toBe('application/pdf');
    expect([whole.bytes.length, sha256(whole.bytes)]).toEqual([booklet!.size, booklet!.sha256]);
    expect(whole.bytes.subarray(0, 5).toString()).toBe('%PDF-');

    const part = await download(path, { range: 'bytes=10-19' });
    expect([part.answer.status, part.answer.headers.get('content-range')]).toEqual([
      206,
      `bytes 10-19/${booklet!.size}`,
    ]);
    expect(part.bytes).toEqual(whole.bytes.subarray(10, 20));
    const beyond = await download(path, { range: `bytes=${booklet!.size}-` });
    expect([beyond.answer.status, JSON.parse(beyond.bytes.toString()).code]).toEqual([
      416,
      'RANGE_NOT_SATISFIABLE',
    ]);
    const stale = await download(path, { range: 'bytes=0-3', 'if-range': '"other"' });
    expect(stale.answer.status).toBe(200);
    const known = await download(path, { 'if-none-match': `"${booklet!.sha256}"` });
    expect([known.answer.status, known.bytes.length]).toEqual([304, 0]);
    expect((await download('/public/editions/latest/files/nothing.pdf')).answer.status).toBe(404);
    expect((await download(`/public/editions/${edition.id}/files/..%2Fsecret`)).answer.status).toBe(404);
  });

  it('holds the facts of the pipeline in its data files', async () => {
    const json = JSON.parse((await download('/public/editions/latest/files/pipeline.json')).bytes.toString());
    const pipeline = (await app.anonymous.get('/public/pipeline?asOf=2020-10-06')).body;
    expect(json.totals).toEqual(pipeline.totals);
    expect(json.items.map((item: { reference: string }) => item.reference)).toEqual(
      pipeline.items.map((item: { reference: string }) => item.reference),
    );
    const csv = (await download('/public/editions/latest/files/pipeline.csv')).bytes.toString();
    expect(csv.split('\r\n')).toHaveLength(1 + 3 + 1);
  });

  it('gives the same bytes for the same snapshot, and a new number for a new edition', async () => {
    const fmu = await app.as('fmu');
    const second = await published(app, (await fmu.post('/editions', { title: 'Second' }, 202)).body.id);
    expect(second).toMatchObject({ number: 2, title: 'Second' });
    expect((await fmu.get(`/editions/${edition.id}`)).body.supersededBy).toBe(2);
    const { rows } = await app.database.query<{ differs: boolean }>(
      `select count(distinct snapshot #- '{edition}') > 1 as differs from edition`,
    );
    expect(rows[0]!.differs).toBe(false);
  });

  it('refuses the events of an edition that does not exist, before the stream begins', async () => {
    const fmu = await app.as('fmu');
    const refused = await fmu.get('/editions/01900000-0000-7000-8000-00000000dead/events', 404);
    expect(refused.body.code).toBe('NOT_FOUND');
  });

  it('tells its progress as server-sent events until it is done', async () => {
    const fmu = await app.as('fmu');
    const { body } = await fmu.post('/editions', {}, 202);
    const answer = await fetch(`${app.url}/api/v1/editions/${body.id}/events`, {
      headers: { cookie: `mptf_session=${fmu.secret}` },
    });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events = (await answer.text()).split('\n').filter((line) => line.startsWith('data: '));
    const last = JSON.parse(events.at(-1)!.slice(6));
    expect(last).toMatchObject({ id: body.id, status: 'published' });
  });

  it('refuses days to come, other languages, and whoever is not the FMU', async () => {
    const fmu = await app.as('fmu');
    expect((await fmu.post('/editions', { asOf: '2031-01-01' }, 422)).body.errors[0].pointer).toBe('/asOf');
    expect((await fmu.post('/editions', { languages: ['xx'] }, 422)).body.errors[0].pointer).toBe(
      '/languages',
    );
    await (await app.as('donor')).post('/editions', {}, 403);
    await app.anonymous.post('/editions', {}, 401);
  });

  it('is never changed or deleted once published, also below the application', async () => {
    for (const sql of [
      `update edition set title = 'x' where published_at is not null`,
      `delete from edition where published_at is not null`,
      `update edition_file set name = 'x'`,
      `delete from edition_file`,
      `truncate edition_file`,
      `insert into edition_file (edition_id, name, media_type, bytes, sha256)
         select id, 'more.txt', 'text/plain', ''::bytea, encode(sha256(''::bytea), 'hex') from edition limit 1`,
      `update edition_file set edition_id = gen_random_uuid()`,
    ]) {
      await expect(app.database.query(sql)).rejects.toThrow('is refused');
    }
  });

  it('lists editions in a constant number of statements', async () => {
    const one = await app.queries.during(() => app.anonymous.get('/public/editions?limit=1'));
    const all = await app.queries.during(() => app.anonymous.get('/public/editions'));
    expect([one, all]).toEqual([1, 1]);
  });
});
