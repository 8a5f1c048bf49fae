import { ActorFacts } from '../../src/identity/views/actor.facts.js';
import { SignInFacts } from '../../src/identity/views/sign-in.facts.js';
import { AddPerson } from '../../src/identity/index.js';
import { hashSecret } from '../../src/identity/domain/secret.js';
import { TestApp } from '../support/test-app.js';

const PASSWORD = 'correct horse battery';

describe('what signs somebody in', () => {
  let app: TestApp;
  let people = 0;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterEach(() => app.clock.release());
  afterAll(() => app.stop());

  /** A new person with these roles, signed in by cookie. */
  async function somebody(roles: { role: 'fmu' }[] = [{ role: 'fmu' }]) {
    people += 1;
    const email = `person-${people}@example.org`;
    const id = await app.nest.get(AddPerson).execute({ email, name: 'Ana', password: PASSWORD, roles });
    return { id, email, cookie: await signIn(email) };
  }

  async function signIn(email: string): Promise<Record<string, string>> {
    const { headers } = await app.anonymous.post('/session', { email, password: PASSWORD }, 200);
    const [cookie] = headers['set-cookie'] as unknown as string[];
    return { cookie: cookie!.split(';')[0]! };
  }

  async function token(headers: Record<string, string>, expiresAt?: string) {
    const made = await app.anonymous.post('/tokens', { name: 'report', expiresAt }, 201, headers);
    const { id, token: secret } = made.body as { id: string; token: string };
    return { id, secret, headers: { authorization: `Bearer ${secret}` } };
  }

  it('is an account, with or without a role', async () => {
    const { cookie } = await somebody([]);
    expect((await app.anonymous.get('/session', 403, cookie)).body.code).toBe('NOT_ALLOWED');
  });

  it('is the address in any case, with spaces around it', async () => {
    const { email } = await somebody();
    await signIn(` ${email.toUpperCase()} `);
  });

  it('says on record whose session was opened', async () => {
    const { id } = await somebody();
    const auditor = await app.as('auditor');
    const { body } = await auditor.get('/audit-events?action=session.open&limit=1');
    expect(body.items[0].actor).toEqual({ id, label: 'Ana' });
  });

  it('is a session until it is over, at that instant no longer', async () => {
    const { cookie } = await somebody();
    const secret = cookie['cookie']!.split('=')[1]!;
    const { rows } = await app.database.query<{ expires_at: Date }>(
      'select expires_at from session where token_hash = $1',
      [hashSecret(secret)],
    );
    const end = rows[0]!.expires_at;
    const actors = app.nest.get(ActorFacts);
    expect(await actors.bySession(secret, new Date(end.getTime() - 1))).not.toBeNull();
    expect(await actors.bySession(secret, end)).toBeNull();
  });

  it('is a token until it is over, at that instant no longer; one without an end for good', async () => {
    const { cookie } = await somebody();
    const end = new Date(Date.now() + 3_600_000);
    const limited = await token(cookie, end.toISOString());
    const actors = app.nest.get(ActorFacts);
    expect(await actors.byToken(limited.secret, new Date(end.getTime() - 1))).not.toBeNull();
    expect(await actors.byToken(limited.secret, end)).toBeNull();
    const { secret } = await token(cookie);
    expect(await actors.byToken(secret, new Date('2999-01-01'))).not.toBeNull();
  });

  it('is a token that ends in the future', async () => {
    const { cookie } = await somebody();
    const past = new Date(Date.now() - 1000).toISOString();
    const { body } = await app.anonymous.post('/tokens', { name: 'old', expiresAt: past }, 422, cookie);
    expect(body.errors[0]).toMatchObject({ pointer: '/expiresAt', rule: 'future' });
  });

  it('is no token that was revoked', async () => {
    const { cookie } = await somebody();
    const { id, headers } = await token(cookie);
    await app.anonymous.get('/session', 200, headers);
    await app.database.query('update api_token set revoked_at = now() where id = $1', [id]);
    await app.anonymous.get('/session', 401, headers);
  });

  it('is nothing of somebody who is deactivated: session, token or password', async () => {
    const { id, email, cookie } = await somebody();
    const { headers } = await token(cookie);
    await app.database.query('update person set active = false where id = $1', [id]);
    await app.anonymous.get('/session', 401, cookie);
    await app.anonymous.get('/session', 401, headers);
    const refused = await app.anonymous.post('/session', { email, password: PASSWORD }, 401);
    expect(refused.body.code).toBe('WRONG_CREDENTIALS');
  });

  it('is the token, where a program sends a cookie as well', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const { headers } = await token(other.cookie);
    const { body } = await app.anonymous.get('/session', 200, { ...headers, ...one.cookie });
    expect(body.personId).toBe(other.id);
  });

  it('lets a token end itself in no way: signing out is for sessions', async () => {
    const { cookie } = await somebody();
    const { headers } = await token(cookie);
    const ended = async () =>
      (await app.database.query(`select from audit_event where action = 'session.end'`)).rowCount;
    const before = await ended();
    await app.anonymous.call('delete', '/session', { expect: 204, headers });
    await app.anonymous.get('/session', 200, headers);
    await app.anonymous.get('/session', 200, cookie);
    expect(await ended()).toBe(before);
  });

  it('is kept by the browser until the session ends, and dropped when it is ended', async () => {
    const { email } = await somebody();
    const opened = await app.anonymous.post('/session', { email, password: PASSWORD }, 200);
    const [cookie] = opened.headers['set-cookie'] as unknown as string[];
    const until = Date.parse(/Expires=([^;]+)/.exec(cookie!)![1]!);
    expect(Math.round((until - Date.now()) / 3_600_000)).toBe(12);
    const headers = { cookie: cookie!.split(';')[0]! };
    const closed = await app.anonymous.call('delete', '/session', { expect: 204, headers });
    expect(String(closed.headers['set-cookie'])).toMatch(/^mptf_session=;.*Expires=Thu, 01 Jan 1970/);
  });

  it('counts ten failures of a quarter of an hour, to the instant', async () => {
    const guess = { email: 'somebody-else@example.org', password: 'x' };
    for (let n = 0; n < 10; n += 1) await app.anonymous.post('/session', guess, 401);
    app.clock.set(new Date(Date.now() + 14 * 60_000));
    await app.anonymous.post('/session', guess, 429);
    const { rows } = await app.database.query<{ at: Date }>(
      'select at from sign_in_failure where email = $1 order by at limit 1',
      [guess.email],
    );
    const facts = app.nest.get(SignInFacts);
    const first = rows[0]!.at;
    expect(await facts.failures(guess.email, new Date(first.getTime() - 1))).toBe(10);
    expect(await facts.failures(guess.email, first)).toBe(9);
  });
});

describe('the cookie behind https', () => {
  it('is sent over nothing else', async () => {
    const app = await TestApp.start({ PUBLIC_URL: 'https://fund.example.org' });
    await app.nest
      .get(AddPerson)
      .execute({ email: 'ana@example.org', name: 'Ana', password: PASSWORD, roles: [] });
    const { headers } = await app.anonymous.post(
      '/session',
      { email: 'ana@example.org', password: PASSWORD },
      200,
    );
    expect(String(headers['set-cookie'])).toMatch(/; Secure/);
    await app.stop();
  });
});
