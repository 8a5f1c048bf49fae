import { SESSION_COOKIE } from '../../src/access/index.js';
import type { ApiClient } from '../support/api-client.js';
import { agreement, donor, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const PUBLIC_URL = 'https://fund.example.org';
const MEGABYTE = 1024 * 1024;

describe('protections', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ PUBLIC_URL });
    app.clock.set('2020-10-06T12:00:00Z');
  });
  afterAll(() => app.stop());

  const donors = async () => (await app.database.query('select id from donor')).rows.length;

  describe('against other sites', () => {
    const post = async (headers: Record<string, string>) => {
      const { secret } = await app.as('fmu');
      const answer = await fetch(`${app.url}/api/v1/donors`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `${SESSION_COOKIE}=${secret}`, ...headers },
        body: JSON.stringify({ name: `Donor ${Math.random()}` }),
      });
      return answer.status;
    };

    it.each<Record<string, string>>([
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ])('a write that a browser sends for another site is refused: %j', async (headers) => {
      const before = await donors();
      expect(await post(headers)).toBe(403);
      expect(await donors()).toBe(before);
    });

    it.each<Record<string, string>>([
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'cross-site', origin: PUBLIC_URL },
      {},
    ])('our own write is taken: %j', async (headers) => {
      expect(await post(headers)).toBe(201);
    });

    it('pages say what they may load, and that they are to be asked for safely', async () => {
      const { headers } = await fetch(`${app.url}/api/v1/health/live`);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
      expect(headers.get('strict-transport-security')).toContain('max-age');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    });
  });

  describe('against large bodies', () => {
    const send = async (bytes: number) => {
      const body = `{"email":"${'x'.repeat(bytes - '{"email":""}'.length)}"}`;
      expect(Buffer.byteLength(body)).toBe(bytes);
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${app.url}/api/v1/session`, { method: 'POST', headers, body })).status;
    };

    it('a body of exactly a megabyte is read and one of a byte more is not', async () => {
      expect([await send(MEGABYTE), await send(MEGABYTE + 1)]).toEqual([422, 413]);
    });
  });

  describe('against doing things twice', () => {
    let agent: ApiClient;
    let donorId: string;
    let agreementId: string;

    beforeAll(async () => {
      agent = await app.as('administrative_agent');
      donorId = (await donor(app)).id;
      agreementId = (await agreement(app, '1000.00')).id;
    });

    const body = (amount = '100.00') => ({ donorId, signedOn: '2020-06-01', amount: usdJson(amount) });
    const sign = (who: ApiClient, key: string, what: object = body()) =>
      who.call('post', '/agreements', { body: what, headers: { 'idempotency-key': key } });
    const agreements = async () =>
      (await app.database.query('select 1 from agreement where donor_id = $1', [donorId])).rows.length;

    it('a key is needed', async () => {
      const none = await agent.call('post', '/agreements', { body: body() });
      expect([none.status, none.body]).toMatchObject([400, { code: 'IDEMPOTENCY_KEY_REQUIRED' }]);
      const long = await sign(agent, 'x'.repeat(201));
      expect(long.status).toBe(400);
      expect((await sign(agent, 'x'.repeat(200))).status).toBe(201);
    });

    it('the same request is answered with the first answer and does nothing', async () => {
      const before = await agreements();
      const first = await sign(agent, 'one');
      const again = await sign(agent, 'one');
      expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
      expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([
        undefined,
        'true',
      ]);
      expect(again.headers['location']).toBe(first.headers['location']);
      expect(again.headers['location']).toBeDefined();
      expect(await agreements()).toBe(before + 1);
    });

    it('another content or another address with the same key is refused', async () => {
      await sign(agent, 'two');
      const before = await agreements();
      const other = await sign(agent, 'two', body('200.00'));
      expect([other.status, other.body]).toMatchObject([422, { code: 'IDEMPOTENCY_KEY_REUSED' }]);
      const elsewhere = await agent.call('post', '/deposits', {
        body: body(),
        headers: { 'idempotency-key': 'two' },
      });
      expect([elsewhere.status, elsewhere.body]).toMatchObject([422, { code: 'IDEMPOTENCY_KEY_REUSED' }]);
      expect(await agreements()).toBe(before);
    });

    it('the key of one person says nothing of another’s', async () => {
      const second = await app.as('administrative_agent', { who: 'second' });
      const before = await agreements();
      expect((await sign(agent, 'three')).status).toBe(201);
      expect((await sign(second, 'three')).status).toBe(201);
      expect(await agreements()).toBe(before + 2);
    });

    it('a request that was refused may be put right under the same key', async () => {
      expect((await sign(agent, 'four', { ...body(), signedOn: '2020-12-31' })).status).toBe(422);
      expect((await sign(agent, 'four')).status).toBe(201);
    });

    it('of many at once with one key, one does it', async () => {
      const deposit = { agreementId, receivedOn: '2020-07-01', amount: usdJson('10.00') };
      const answers = await Promise.all(
        Array.from({ length: 8 }, () =>
          agent.call('post', '/deposits', { body: deposit, headers: { 'idempotency-key': 'five' } }),
        ),
      );
      const fresh = answers.filter(
        ({ status, headers }) => status === 201 && !headers['idempotent-replayed'],
      );
      expect(fresh).toHaveLength(1);
      for (const { status, body: problem } of answers) {
        if (status !== 201) expect([status, problem.code]).toEqual([409, 'REQUEST_IN_PROGRESS']);
      }
    });
  });

  it('pages of a list lead on until the last one, which may be exactly full', async () => {
    const fmu = await app.as('fmu');
    const total = (await fmu.get('/donors?limit=200')).body.items.length as number;
    const full = await fmu.get(`/donors?limit=${total}`);
    expect([full.body.items.length, full.body.nextCursor, full.headers['link']]).toEqual([
      total,
      null,
      undefined,
    ]);
    const part = await fmu.get(`/donors?limit=${total - 1}`);
    const [, next] = /^<\/api\/v1([^>]+)>; rel="next"$/.exec(part.headers['link'] ?? '') ?? [];
    const rest = await fmu.get(next!);
    expect([rest.body.items.length, rest.body.nextCursor]).toEqual([1, null]);
    expect(part.body.items.map(({ id }: { id: string }) => id)).not.toContain(rest.body.items[0].id);
    expect([
      (await fmu.get('/donors?limit=201', 400)).status,
      (await fmu.get('/donors?limit=0', 400)).status,
    ]).toEqual([400, 400]);
  });
});
