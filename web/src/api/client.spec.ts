import { address, api } from './client.js';
import { ProblemError, UnreachableError } from './problem-error.js';
import { LeftSessionError, sessionGate } from './session-gate.js';

const NOTE = { params: { id: 'a/b' } };
const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
const problem = (status: number, code: string) =>
  answer(status, { status, code, detail: `In words: ${code}` });

/** Until the answers that are there already have been taken. */
const answersTaken = () => new Promise((resolve) => setTimeout(resolve));

describe('the client of the interface', () => {
  const requests: { url: string; init: RequestInit; headers: Record<string, string> }[] = [];
  let answers: (Response | Error)[] = [];

  beforeAll(() => {
    globalThis.fetch = (url, init = {}) => {
      requests.push({ url: String(url), init, headers: init.headers as Record<string, string> });
      const next = answers.shift() ?? answer(200);
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    };
    Object.defineProperty(globalThis, 'document', {
      configurable: true,
      value: { documentElement: { lang: 'fr' } },
    });
  });
  beforeEach(() => {
    requests.length = 0;
    answers = [];
    sessionGate.setSignedIn(true);
  });
  afterAll(() => Reflect.deleteProperty(globalThis, 'document'));

  it('fills the address, and leaves out of the query what is empty', () => {
    expect(address('/concept-notes/{id}', { id: 'a/b' })).toBe('/api/v1/concept-notes/a%2Fb');
    const query = { q: 'a & b', area: 0, state: '', cursor: undefined, country: null, kind: ['x', '', 'y'] };
    expect(address('/notes', {}, query)).toBe('/api/v1/notes?q=a+%26+b&area=0&kind=x&kind=y');
  });

  it('sends a change with the state that it was made on and the name of the intent, and asks in the language', async () => {
    answers = [answer(200, { title: 'A' }, { etag: '"8"' })];
    const body = { title: 'A' };
    const saved = await api.patch('/concept-notes/{id}', {
      ...NOTE,
      body,
      ifMatch: '"7"',
      idempotencyKey: 'k',
    });
    expect(requests[0]).toMatchObject({
      url: '/api/v1/concept-notes/a%2Fb',
      init: { method: 'PATCH', body: JSON.stringify(body), credentials: 'same-origin' },
      headers: {
        'content-type': 'application/json',
        'accept-language': 'fr',
        'if-match': '"7"',
        'idempotency-key': 'k',
      },
    });
    expect(saved).toEqual({ data: { title: 'A' }, status: 200, etag: '"8"', location: null });
  });

  it('says neither when neither is known, and has no body to speak of', async () => {
    await api.get('/concept-notes/{id}', NOTE);
    expect(Object.keys(requests[0]!.headers).toSorted()).toEqual(['accept', 'accept-language']);
    expect(requests[0]!.init.body).toBeUndefined();
  });

  it('answers nothing where there is nothing, and where something was created', async () => {
    answers = [answer(204), answer(201, { id: 'n' }, { location: '/api/v1/concept-notes/n' })];
    expect(await api.delete('/session')).toMatchObject({ data: undefined, status: 204 });
    expect(await api.get('/concept-notes/{id}', NOTE)).toMatchObject({ location: '/api/v1/concept-notes/n' });
  });

  it('throws the words of a refusal, and makes some up for a gateway that has none', async () => {
    answers = [problem(409, 'STALE')];
    const refused = await api.get('/concept-notes/{id}', NOTE).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(refused).toMatchObject({ status: 409, code: 'STALE', message: 'In words: STALE', fields: [] });
    const gateway = new Response('<html>', { status: 502, headers: { 'x-request-id': 'r1' } });
    Object.defineProperty(gateway, 'url', { value: 'https://here.invalid/api/v1/session' });
    answers = [gateway];
    expect(await api.get('/session').catch((error: unknown) => error)).toMatchObject({
      status: 502,
      code: 'HTTP_502',
      problem: { requestId: 'r1', instance: '/api/v1/session' },
    });
  });

  it('calls silence by its name, unless the page itself hung up', async () => {
    answers = [new TypeError('network')];
    await expect(api.get('/session')).rejects.toBeInstanceOf(UnreachableError);
    const hungUp = new Error('aborted');
    answers = [hungUp];
    await expect(api.get('/session', { signal: AbortSignal.abort() })).rejects.toBe(hungUp);
  });

  it('waits for the person to sign in again, once for all, and sends the same once more', async () => {
    let told = 0;
    const forget = sessionGate.subscribe(() => (told += 1));
    answers = [problem(401, 'X'), problem(401, 'X'), answer(200, { n: 1 }), answer(200, { n: 2 })];
    const body = { title: 'A' };
    const both = Promise.all([
      api.patch('/concept-notes/{id}', { ...NOTE, body, ifMatch: '"7"', idempotencyKey: 'k' }),
      api.get('/concept-notes/{id}', NOTE),
    ]);
    await answersTaken();
    expect(sessionGate.isWaiting()).toBe(true);
    expect(requests).toHaveLength(2);
    expect(told).toBe(1);
    sessionGate.open();
    await both;
    forget();
    expect(sessionGate.isWaiting()).toBe(false);
    expect(requests).toHaveLength(4);
    expect(requests[2]).toEqual(requests[0]);
  });

  it('fails what waits when the person leaves, and asks nobody who was not signed in', async () => {
    answers = [problem(401, 'X'), problem(401, 'Y'), problem(401, 'Z')];
    const waiting = api.get('/concept-notes/{id}', NOTE).catch((error: unknown) => error);
    await answersTaken();
    sessionGate.leave();
    expect(await waiting).toBeInstanceOf(LeftSessionError);
    const visitor = api.get('/concept-notes/{id}', NOTE).catch((error: unknown) => error);
    await answersTaken();
    expect(sessionGate.isWaiting()).toBe(false);
    expect(await visitor).toMatchObject({ code: 'Y' });
    sessionGate.setSignedIn(true);
    // Where 401 is an answer, such as to a wrong password, it is no end of a session.
    const wrongPassword = api.get('/session', { gate: false }).catch((error: unknown) => error);
    await answersTaken();
    expect(sessionGate.isWaiting()).toBe(false);
    expect(await wrongPassword).toMatchObject({ code: 'Z' });
  });
});
