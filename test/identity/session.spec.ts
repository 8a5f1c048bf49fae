import { AddPerson } from '../../src/identity/index.js';
import { TestApp } from '../support/test-app.js';

describe('signing in', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    await app.nest.get(AddPerson).execute({
      email: 'Ana@Example.org',
      name: 'Ana',
      password: 'correct horse battery',
      roles: [{ role: 'resident_coordinator', countries: ['THA'] }],
    });
  });
  afterAll(() => app.stop());

  const credentials = { email: 'ana@example.org', password: 'correct horse battery' };

  it('opens a session with an HttpOnly cookie, says who I am, and ends it', async () => {
    const opened = await app.anonymous.post('/session', credentials, 200);
    expect(opened.body).toMatchObject({
      name: 'Ana',
      roles: [{ role: 'resident_coordinator', countries: ['THA'] }],
    });
    const [cookie] = opened.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^mptf_session=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
    const headers = { cookie: cookie!.split(';')[0]! };
    await app.anonymous.get('/session', 200, headers);
    await app.anonymous.call('delete', '/session', { expect: 204, headers });
    const ended = await app.anonymous.get('/session', 401, headers);
    expect(ended.body.code).toBe('SESSION_ENDED');
  });

  it('gives the same answer for a wrong password and an unknown address', async () => {
    const wrong = await app.anonymous.post('/session', { ...credentials, password: 'x' }, 401);
    const unknown = await app.anonymous.post('/session', { email: 'nobody@example.org', password: 'x' }, 401);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  });

  it('stops guessing after ten failures and lets go after a quarter of an hour', async () => {
    const guess = { email: 'guess@example.org', password: 'x' };
    for (let n = 0; n < 10; n += 1) await app.anonymous.post('/session', guess, 401);
    const refused = await app.anonymous.post('/session', guess, 429);
    expect(refused.headers['retry-after']).toBe('900');
    app.clock.set(new Date(Date.now() + 16 * 60_000));
    await app.anonymous.post('/session', guess, 401);
    app.clock.release();
  });

  it('ends sessions when their time is over', async () => {
    const opened = await app.anonymous.post('/session', credentials, 200);
    const headers = { cookie: (opened.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]! };
    app.clock.set(new Date(Date.now() + 13 * 3_600_000));
    await app.anonymous.get('/session', 401, headers);
    app.clock.release();
  });

  it('makes tokens that work as Bearer until they expire', async () => {
    const ana = await app.as('fmu');
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const made = await ana.post('/tokens', { name: 'report', expiresAt });
    const headers = { authorization: `Bearer ${made.body.token}` };
    expect((await app.anonymous.get('/session', 200, headers)).body.abilities).toContain(
      'concept-note.screen',
    );
    app.clock.set(new Date(Date.now() + 2 * 3_600_000));
    await app.anonymous.get('/session', 401, headers);
    app.clock.release();
    await ana.post('/tokens', { name: 'old', expiresAt: '2020-01-01T00:00:00Z' }, 422);
  });

  it('puts successes, failures and refusals on record', async () => {
    const donorless = await app.as('auditor');
    await donorless.post('/people', {}, 403);
    const { rows } = await app.database.query<{ action: string }>(`select distinct action from audit_event`);
    expect(rows.map((row) => row.action)).toEqual(
      expect.arrayContaining([
        'session.open',
        'session.refused',
        'session.end',
        'token.create',
        'access.refused',
        'person.add',
      ]),
    );
  });
});
