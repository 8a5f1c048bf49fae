import { connect } from 'node:net';
import { TestApp } from '../support/test-app.js';

interface Problem {
  type: string;
  status: number;
  code: string;
  detail: string;
  instance: string;
  requestId: string;
  errors: { pointer: string; rule: string }[];
}

describe('refusals of the framework', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  async function refusal(path: string, init: RequestInit & { status: number; code: string }) {
    const answer = await fetch(`${app.url}${path}`, init);
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type'), text]).toEqual([
      init.status,
      'application/problem+json; charset=utf-8',
      expect.stringContaining(`"code":"${init.code}"`),
    ]);
    const problem = JSON.parse(text) as Problem;
    expect(problem).toMatchObject({ status: init.status, instance: path.split('?')[0] });
    expect(problem.requestId).toBe(answer.headers.get('x-request-id'));
    expect(problem.type).toMatch(/^urn:mptf:problem:[a-z-]+$/);
    return { answer, problem };
  }

  const json = { 'content-type': 'application/json' };
  const SESSION = '/api/v1/session';

  it('404 for an address that is not there', async () => {
    await refusal('/api/v1/nothing', { status: 404, code: 'NOT_FOUND' });
    await refusal('/api/v2/session', { status: 404, code: 'NOT_FOUND' });
  });

  it('405 with the methods that there are', async () => {
    const { answer } = await refusal(SESSION, { method: 'PUT', status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect(answer.headers.get('allow')).toBe('DELETE, GET, HEAD, POST');
  });

  it('413 for a body of 2 MB', async () => {
    const body = JSON.stringify({ email: 'x'.repeat(2 * 1024 * 1024) });
    await refusal(SESSION, { method: 'POST', headers: json, body, status: 413, code: 'BODY_TOO_LARGE' });
  });

  it('415 for anything but JSON', async () => {
    const headers = { 'content-type': 'text/plain' };
    await refusal(SESSION, {
      method: 'POST',
      headers,
      body: 'x',
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it.each(['{"email":', 'nonsense', '{"a":1}}'])('400 for %j, which is no JSON', async (body) => {
    await refusal(SESSION, { method: 'POST', headers: json, body, status: 400, code: 'MALFORMED_JSON' });
  });

  it('takes no body for an empty object', async () => {
    const { problem } = await refusal(SESSION, {
      method: 'POST',
      headers: json,
      body: '',
      status: 422,
      code: 'VALIDATION_FAILED',
    });
    expect(problem.errors).toEqual([
      { pointer: '/email', rule: 'required', message: 'This field is required.' },
      { pointer: '/password', rule: 'required', message: 'This field is required.' },
    ]);
  });

  it('422 with a pointer to every field that is wrong', async () => {
    const body = JSON.stringify({ email: 5, extra: true });
    const { problem } = await refusal(SESSION, {
      method: 'POST',
      headers: json,
      body,
      status: 422,
      code: 'VALIDATION_FAILED',
    });
    expect(problem.errors.map(({ pointer, rule }) => `${pointer} ${rule}`).toSorted()).toEqual([
      '/email isString',
      '/extra unknown',
      '/password required',
    ]);
  });

  it.each([
    ['a list', '[]'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['NUL in a text', '{"email":"a\\u0000b","password":"x"}'],
    ['a lone surrogate', '{"email":"\\ud800","password":"x"}'],
    ['a NUL in a name', '{"a\\u0000":1}'],
    ['deep nesting', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`],
    ['a prototype', '{"__proto__":{"email":"x"}}'],
  ])('4xx, never 500, for %s', async (_name, body) => {
    const answer = await fetch(`${app.url}${SESSION}`, { method: 'POST', headers: json, body });
    expect([400, 422]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('414 or 4xx for an endless address, and bytes that are no address', async () => {
    for (const path of [
      `/api/v1/people/${'x'.repeat(5000)}`,
      '/api/v1/%E0%A4%A',
      '/api/v1/people?cursor=%00',
    ]) {
      const answer = await fetch(`${app.url}${path}`);
      expect([path.slice(0, 30), answer.status >= 400 && answer.status < 500]).toEqual([
        path.slice(0, 30),
        true,
      ]);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('answers HEAD like GET, without the body', async () => {
    const answer = await fetch(`${app.url}/api/v1/health/live`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect((await fetch(`${app.url}${SESSION}`, { method: 'HEAD' })).status).toBe(401);
  });

  it('takes a sound request id and replaces any other', async () => {
    const id = async (value: string) =>
      (await fetch(`${app.url}/api/v1/health/live`, { headers: { 'x-request-id': value } })).headers.get(
        'x-request-id',
      );
    expect(await id('abcdef-12345')).toBe('abcdef-12345');
    expect(await id('<script>')).not.toContain('<');
  });

  it('survives what is no HTTP at all', async () => {
    const { hostname, port } = new URL(app.url);
    const said = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('\0\0 nonsense\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text));
    });
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect((await fetch(`${app.url}/api/v1/health/live`)).status).toBe(200);
  });
});
