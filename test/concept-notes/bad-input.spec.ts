import { draftNote, validNote } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';

const usd = (amount: unknown) => ({ amount, currency: 'USD' });
const budget = (amount: unknown) => ({ entityBudgets: [{ entity: 'IOM', amount }] });

/** What is sent, and where the answer points. */
const CASES: readonly [name: string, body: unknown, pointers: string[]][] = [
  ['an unknown field', { titel: 'x' }, ['/titel']],
  ['an unknown field inside', { narrative: { story: 'x' } }, ['/narrative/story']],
  ['a field that is derived', { requested: usd('1.00') }, ['/requested']],
  ['a number for text', { title: 7 }, ['/title']],
  ['text for a number', { durationMonths: '24' }, ['/durationMonths']],
  ['a fraction for a number', { durationMonths: 2.5 }, ['/durationMonths']],
  ['a list for an object', { narrative: [] }, ['/narrative']],
  ['text for a list', { countries: 'MKD' }, ['/countries']],
  ['an object for a list', { objectives: { first: 1 } }, ['/objectives']],
  ['null in a list', { countries: ['MKD', null] }, ['/countries']],
  ['three decimals', budget(usd('1.001')), ['/entityBudgets/0/amount/amount']],
  ['an exponent', budget(usd('1e400')), ['/entityBudgets/0/amount/amount']],
  ['a number of money', budget(usd(5)), ['/entityBudgets/0/amount/amount']],
  ['a negative amount', budget(usd('-1.00')), ['/entityBudgets/0/amount']],
  ['another currency', budget({ amount: '1.00', currency: 'EUR' }), ['/entityBudgets/0/amount']],
  ['an amount beyond all bounds', budget(usd('1000000000.00')), ['/entityBudgets']],
  ['a scope that does not exist', { scope: 'global' }, ['/scope']],
  ['a marker out of range', { genderMarker: { score: 4 } }, ['/genderMarker/score']],
  ['a marker of another kind', { humanRightsMarker: { score: 1 } }, ['/humanRightsMarker/score']],
  ['a country twice', { countries: ['MKD', 'MKD'] }, ['/countries']],
  ['a NUL in text', { title: 'a\0b' }, ['/title']],
  ['a NUL deep inside', { principles: [{ name: 'Human rights', how: '\0' }] }, ['/principles/0/how']],
  ['a lone surrogate', '{"title":"a\\ud800"}', ['/title']],
  ['a title that is too long', { title: 'x'.repeat(301) }, ['/title']],
  [
    'an attachment that is no id',
    { endorsements: [{ country: 'MKD', attachmentId: '1' }] },
    ['/endorsements/0/attachmentId'],
  ],
  [
    'an attachment that is not there',
    {
      endorsements: [{ country: 'MKD', attachmentId: '019a0000-0000-7000-8000-000000000000' }],
    },
    ['/endorsements/0/attachmentId'],
  ],
  [
    'codes that do not exist',
    {
      countries: ['MKD', 'ZZZ'],
      conveningEntity: 'NATO',
      objectives: [24],
      principles: [{ name: 'Kindness', how: 'x' }],
      sdgTargets: ['10.99'],
      entityBudgets: [{ entity: 'iom', amount: usd('1.00') }],
      budgetLines: [{ category: 'staff', entity: "IOM'--", amount: usd('1.00') }],
    },
    [
      '/countries/1',
      '/objectives/0',
      '/sdgTargets/0',
      '/principles/0/name',
      '/entityBudgets/0/entity',
      '/conveningEntity',
      '/budgetLines/0/entity',
    ],
  ],
  [
    'rows that stand twice',
    {
      entityBudgets: [
        { entity: 'IOM', amount: usd('1.00') },
        { entity: 'IOM', amount: usd('2.00') },
      ],
      budgetLines: [
        { category: 'staff', entity: 'IOM', amount: usd('1.00') },
        { category: 'staff', entity: 'IOM', amount: usd('1.00') },
      ],
      principles: [{ name: 'Human rights' }, { name: 'human-rights' }],
    },
    ['/entityBudgets/1', '/budgetLines/1', '/principles/1'],
  ],
];

describe('bad input to concept notes', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it.each(CASES)(
    'answers %s with 422 and where it is, to POST and PATCH alike',
    async (_name, body, pointers) => {
      const team = await app.as('country_team');
      const count = async () => (await app.database.query(`select count(*) from concept_note`)).rows[0].count;
      const before = await count();
      const refused = await team.post('/concept-notes', body, 422);
      expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
      expect(await count()).toBe(before);
      const made = await team.post('/concept-notes', validNote());
      const path = `/concept-notes/${made.body.id}`;
      const patch = await team.patch(path, body, made.headers['etag']!, 422);
      expect(patch.body.errors).toEqual(refused.body.errors);
      expect((await team.get(path)).body).toEqual(made.body);
    },
  );

  it('refuses bodies that are not JSON objects, or too large', async () => {
    const team = await app.as('country_team');
    for (const body of ['{"title":', '{"__proto__":{}}']) await team.post('/concept-notes', body, 400);
    for (const body of ['[]', '"x"', '7', 'null']) await team.post('/concept-notes', body, 422);
    await team.post('/concept-notes', { title: 'x'.repeat(2 * 1024 * 1024) }, 413);
    await team.post('/concept-notes', 'title=x', 415, {
      'content-type': 'application/x-www-form-urlencoded',
    });
  });

  it('refuses ids that are not ids and versions that are not numbers', async () => {
    const team = await app.as('country_team');
    const { id } = await draftNote(app);
    for (const wrong of ['1', id.toUpperCase(), `${id}'`, '%00', 'x'.repeat(150)]) {
      await team.get(`/concept-notes/${wrong}`, 400);
      await team.post(`/concept-notes/${wrong}/transitions/withdraw`, { reason: 'x' }, 400);
    }
    for (const wrong of ['0', '-1', 'x', '1.0', '9999999'])
      await team.get(`/concept-notes/${id}/versions/${wrong}`, 400);
    await team.get(`/concept-notes/${id}/versions/1`, 404);
    await team.call('delete', `/concept-notes/${id}`, { expect: 405 });
  });

  it('wants a proper reason', async () => {
    const team = await app.as('country_team');
    const { id } = await draftNote(app);
    for (const body of [{}, { reason: null }, { reason: '  ' }, { reason: 7 }, { reason: 'x', why: 'y' }]) {
      await team.post(`/concept-notes/${id}/transitions/withdraw`, body, 422);
    }
    await team.post(`/concept-notes/${id}/transitions/withdraw`, { reason: 'x'.repeat(4001) }, 422);
  });

  it.each([
    ['state=lost', '/state'],
    ['state=draft,lost', '/state'],
    ['state=draft&state=draft', '/state'],
    ['area=x', '/area'],
    ['area=1,,2', '/area'],
    ['country=mkd', '/country'],
    ["entity=IOM'--", '/entity'],
    ['objective=1e3', '/objective'],
    ['sort=id', '/sort'],
    ['sort=--title', '/sort'],
    ['limit=0', '/limit'],
    ['limit=201', '/limit'],
    ['limit=ten', '/limit'],
    ['cursor=x', '/cursor'],
    ['cursor=W10', '/cursor'],
    ['q=%00', '/q'],
    ['colour=red', '/colour'],
  ])('answers the query %s with 400 and where it is', async (query, pointer) => {
    const team = await app.as('country_team');
    const refused = await team.get(`/concept-notes?${query}`, 400);
    expect(refused.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
  });

  it('refuses cursors that were made by hand', async () => {
    const team = await app.as('country_team');
    const id = '019a0000-0000-7000-8000-000000000000';
    const forged: [string, unknown][] = [
      ['-updatedAt', ['-updatedAt', 'yesterday', id]],
      ['-updatedAt', ['-updatedAt', '2020-13-01T00:00:00.000Z', id]],
      ['-updatedAt', ['-updatedAt', null, id]],
      ['-requested', ['-requested', '1e9', id]],
      ['durationMonths', ['durationMonths', 7, id]],
      ['title', ['title', 'a', "x'--"]],
      ['title', ['-title', 'a', id]],
      ['title', ['title', 'a\0', id]],
    ];
    for (const [sort, keys] of forged) {
      const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
      await team.get(`/concept-notes?sort=${sort}&cursor=${cursor}`, 400);
    }
  });

  it('survives any search text', async () => {
    const team = await app.as('country_team');
    const texts = [
      "'",
      '\\',
      ':*',
      '& | !',
      '()',
      "a'b:c",
      'ŉ½ß',
      '<->',
      'x'.repeat(200),
      '   ',
      '—',
      '"quoted"',
      '%',
    ];
    for (const text of texts) await team.get(`/concept-notes?q=${encodeURIComponent(text)}`);
  });
});
