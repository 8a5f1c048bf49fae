import { ReferenceFacts } from '../../src/reference/index.js';
import { TestApp } from '../support/test-app.js';

const LISTS = {
  'thematic-areas': 5,
  'gcm-objectives': 23,
  'guiding-principles': 10,
  'un-entities': 18,
  'sdg-targets': 169,
};

describe('reference data', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each(Object.entries(LISTS))('lists all %s to everybody', async (list, count) => {
    const answer = await app.anonymous.get(`/reference/${list}`);
    expect(answer.body.items).toHaveLength(count);
    expect(answer.body.nextCursor).toBeNull();
  });

  it('lists countries with their regions and currencies with their decimals', async () => {
    const { body: countries } = await app.anonymous.get('/reference/countries');
    expect(countries.items.find(({ code }: { code: string }) => code === 'THA')).toMatchObject({
      name: 'Thailand',
      names: { fr: 'Thaïlande' },
      region: { code: '142', name: 'Asia' },
      kind: 'state',
    });
    const { body: currencies } = await app.anonymous.get('/reference/currencies');
    expect(currencies.items).toContainEqual(expect.objectContaining({ code: 'JPY', minorUnits: 0 }));
  });

  it('answers each list in one statement and 304 to those who have it', async () => {
    const count = await app.queries.during(() => app.anonymous.get('/reference/countries'));
    expect(count).toBe(1);
    const first = await app.anonymous.get('/reference/un-entities');
    expect(first.headers['cache-control']).toContain('max-age');
    const headers = { 'if-none-match': first.headers['etag']! };
    const again = await app.anonymous.get('/reference/un-entities', 304, headers);
    expect(again.text).toBe('');
    await app.anonymous.get('/reference/un-entities', 200, { 'if-none-match': '"other"' });
  });

  it('lets the administrator add countries for demonstrations, and no others', async () => {
    const admin = await app.as('admin');
    const country = { code: 'XAB', name: 'Illustria', subregion: '039' };
    await (await app.as('fmu')).post('/reference/countries', country, 403);
    const before = (await app.anonymous.get('/reference/countries')).headers['etag'];
    await admin.post('/reference/countries', country);
    const after = await app.anonymous.get('/reference/countries', 200, { 'if-none-match': before! });
    expect(after.body.items).toContainEqual(
      expect.objectContaining({ code: 'XAB', kind: 'illustrative', region: { code: '150', name: 'Europe' } }),
    );
    expect((await admin.post('/reference/countries', country, 409)).body.code).toBe('COUNTRY_EXISTS');
    await admin.post('/reference/countries', { ...country, code: 'XAC' }, 409);
    const pointers = async (body: object) =>
      (await admin.post('/reference/countries', body, 422)).body.errors.map(
        (error: { pointer: string }) => error.pointer,
      );
    expect(await pointers({ ...country, code: 'THA' })).toEqual(['/code']);
    expect(await pointers({ ...country, code: 'XAD', name: 'X', subregion: '150' })).toEqual(['/subregion']);
    expect(await pointers({ ...country, extra: 1 })).toEqual(['/extra']);
    const { rows } = await app.database.query(`select content from audit_event where action = 'country.add'`);
    expect(rows).toHaveLength(1);
    await expect(
      app.database.query(
        `insert into country (alpha3, kind, region_code, subregion_code, name_en, name_fr, name_es)
         values ('ZZZ', 'illustrative', '150', '039', 'Z', 'Z', 'Z')`,
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('tells other modules which codes exist, all kinds in one statement', async () => {
    const facts = app.nest.get(ReferenceFacts);
    let known = await facts.known({});
    const count = await app.queries.during(async () => {
      known = await facts.known({
        country: ['THA', 'ZZZ'],
        entity: ['IOM', 'NATO'],
        area: ['5', '6'],
        objective: ['23', '24'],
        principle: ['Human rights', 'human-rights', 'Kindness'],
        'sdg-target': ['10.7', '10.99'],
        currency: ['USD', 'XXY'],
      });
    });
    expect(count).toBe(1);
    expect(known.has('country', 'THA')).toBe(true);
    expect(known.has('entity', 'THA')).toBe(false);
    expect(known.code('principle', 'Human rights')).toBe('human-rights');
    for (const [kind, code] of [
      ['country', 'ZZZ'],
      ['entity', 'NATO'],
      ['area', '6'],
      ['objective', '24'],
      ['principle', 'Kindness'],
      ['sdg-target', '10.99'],
      ['currency', 'XXY'],
    ] as const) {
      expect(known.code(kind, code)).toBeNull();
    }
  });
});
