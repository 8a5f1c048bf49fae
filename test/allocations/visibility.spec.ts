import type { ApiClient } from '../support/api-client.js';
import { agreement, deposit, donor, jointProgrammes, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const LISTS = ['/donors', '/pledges', '/agreements', '/deposits'];

describe('who sees which money', () => {
  let app: TestApp;
  let programmes: { id: string }[];

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
    const fmu = await app.as('fmu');
    for (let n = 1; n <= 5; n += 1) {
      const signed = await agreement(app, `${n}000000.00`, { signedOn: `2020-06-0${n}` });
      await deposit(app, signed.id, `${n}00000.00`, `2020-07-0${n}`);
      await fmu.post('/pledges', {
        donorId: signed.donor.id,
        announcedOn: `2020-05-0${n}`,
        amount: usdJson('5.00'),
      });
    }
    programmes = await jointProgrammes(
      app,
      [
        { amount: '600000.00', countries: ['THA'] },
        { amount: '700000.00', countries: ['MKD'], area: 3 },
        { amount: '800000.00', countries: ['MKD', 'THA'], area: 5 },
      ],
      ['approve'],
    );
  });
  afterAll(() => app.stop());

  async function all(client: ApiClient, path: string): Promise<any[]> {
    const items: any[] = [];
    let cursor = '';
    for (;;) {
      const page = (await client.get(`${path}?limit=2${cursor}`)).body;
      items.push(...page.items);
      if (page.nextCursor === null) return items;
      cursor = `&cursor=${page.nextCursor}`;
    }
  }

  it('shows a donor its own contributions in every list and by id, and nobody else’s', async () => {
    const fmu = await app.as('fmu');
    const { items } = (await fmu.get('/agreements')).body;
    const [own, other] = items;
    const person = await app.as('donor', { donorId: own.donor.id });
    for (const list of LISTS) {
      expect(await all(fmu, list)).toHaveLength(5);
      const seen = await all(person, list);
      expect(seen).toHaveLength(1);
      expect((seen[0].donor ?? seen[0]).id).toBe(own.donor.id);
      const [hidden] = (await fmu.get(`${list}?limit=200`)).body.items.filter(
        (one: any) => (one.donor ?? one).id === other.donor.id,
      );
      await fmu.get(`${list}/${hidden.id}`, 200);
      await person.get(`${list}/${hidden.id}`, 404);
      await person.get(`${list}/${seen[0].id}`, 200);
    }
    expect((await person.get(`/deposits?donorId=${other.donor.id}`)).body.items).toEqual([]);
    expect((await person.get(`/agreements/${own.id}`)).body.nextActions).toEqual([
      { verb: 'cancel', allowed: false, because: expect.any(String) },
    ]);
    await person.get('/ledger/accounts', 403);
    await person.pay('/deposits', {}, 403);
  });

  it('shows country people the programmes of their countries', async () => {
    const team = await app.as('country_team', { countries: ['MKD'] });
    const seen = await all(team, '/joint-programmes');
    expect(seen.map((one) => one.reference)).toEqual(['JP-2020-003', 'JP-2020-002']);
    await team.get(`/joint-programmes/${programmes[0]!.id}`, 404);
    await team.get(`/joint-programmes/${programmes[0]!.id}/transfers`, 404);
    expect((await team.get(`/joint-programmes/${programmes[1]!.id}/transfers`)).body.items).toEqual([]);
    expect(seen[0].nextActions[0]).toMatchObject({ verb: 'start', allowed: false });
  });

  it('filters and orders the lists', async () => {
    const fmu = await app.as('fmu');
    const days = async (path: string, member: string) =>
      (await fmu.get(path)).body.items.map((one: any) => one[member]);
    expect(await days('/agreements?from=2020-06-02&to=2020-06-04', 'signedOn')).toEqual([
      '2020-06-04',
      '2020-06-03',
      '2020-06-02',
    ]);
    expect(await days('/deposits?to=2020-07-01', 'receivedOn')).toEqual(['2020-07-01']);
    expect(await days('/pledges?state=lapsed', 'id')).toEqual([]);
    expect(await days('/joint-programmes?country=THA&area=5', 'reference')).toEqual(['JP-2020-003']);
    expect(await days('/joint-programmes?entity=ILO', 'reference')).toEqual([]);
    expect(await days('/joint-programmes?state=approved&window=regional-reviews', 'reference')).toEqual([]);
    const whole = await days('/joint-programmes?limit=200', 'reference');
    const first = (await fmu.get('/joint-programmes?limit=2')).body;
    const rest = await days(`/joint-programmes?limit=200&cursor=${first.nextCursor}`, 'reference');
    expect([...first.items.map((one: any) => one.reference), ...rest]).toEqual(whole);
    expect(await days('/joint-programmes?country=THA', 'reference')).not.toEqual(whole);
    for (const path of [...LISTS, '/joint-programmes', '/funding-targets']) {
      await fmu.get(`${path}?limit=0`, 400);
      await fmu.get(`${path}?cursor=abc`, 400);
      await fmu.get(`${path}?colour=red`, 400);
    }
    const forged: [string, unknown[]][] = [
      ['/donors', ['name', 'A', 'x']],
      ['/pledges', ['announcedOn', 'yesterday', 'x']],
      ['/agreements', ['signedOn', null, null]],
      ['/deposits', ['receivedOn', '2020-02-30', 1]],
      ['/funding-targets', ['from', '2020-02-28']],
      ['/joint-programmes', ['decidedOn', 5, 'JP-2020-001']],
      [`/joint-programmes/${programmes[0]!.id}/transfers`, ['id', 'x']],
    ];
    for (const [path, keys] of forged) {
      const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
      expect((await fmu.get(`${path}?cursor=${cursor}`, 400)).body.code).toBe('INVALID_CURSOR');
    }
    const number = Buffer.from(JSON.stringify(['number', '1; drop'])).toString('base64url');
    await fmu.get(`/ledger/postings?cursor=${number}`, 400);
  });

  it('takes as many statements for a page of one as for a page of many', async () => {
    const fmu = await app.as('fmu');
    const transfers = `/joint-programmes/${programmes[1]!.id}/transfers`;
    const agent = await app.as('administrative_agent');
    for (let n = 0; n < 3; n += 1) {
      await agent.pay(transfers, { entity: 'WHO', amount: usdJson('1.00'), on: '2020-10-19' });
    }
    for (const path of [...LISTS, '/joint-programmes', '/funding-targets', transfers]) {
      const one = await app.queries.during(() => fmu.get(`${path}?limit=1`));
      expect(await app.queries.during(() => fmu.get(`${path}?limit=200`))).toBe(one);
      expect(one).toBeLessThanOrEqual(3);
    }
  });

  it('gives nobody the role of a donor that is not there', async () => {
    const admin = await app.as('admin');
    const person = { email: 'd@test.example', name: 'D', password: 'correct horse battery' };
    const roles = [{ role: 'donor', donorId: '00000000-0000-7000-8000-000000000000' }];
    const refused = await admin.post('/people', { ...person, roles }, 422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/roles/0/donorId', rule: 'unknown' }),
    ]);
    const { id: donorId } = await donor(app);
    await admin.post('/people', { ...person, roles: [{ role: 'donor', donorId }] });
  });
});
