import { readFileSync } from 'node:fs';
import { PERMISSIONS, type Permission, type Role } from '../../src/access/index.js';
import { TestApp } from '../support/test-app.js';

interface Operation {
  'x-permission': Permission | null;
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
  parameters?: { name: string; in: string; schema?: object }[];
}

const document = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, object> }> };
};

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** JSON texts, because some of them cannot be written as values: 1e400, half characters, repeated names. */
const NASTY_VALUES = [
  'null', 'true', '-1', '1e400', '0.1', '9007199254740993', '""', '"2020-02-30"', '"\\u0000"', '"\\ud800"', '[]', '[null]', '[[]]', '{}',
  '{"amount":"1.005","currency":"USD"}', '{"amount":"1e400","currency":"USD"}', '{"amount":"99999999999999999999.00","currency":"USD"}',
  '{"amount":1.5,"currency":"USD"}', '{"amount":"1.00","currency":"us"}', '{"amount":"-1.00","currency":"USD"}',
  `"${'x'.repeat(30_000)}"`, `${'['.repeat(200)}${']'.repeat(200)}`, '{"__proto__":{"a":1}}', '"0195b7a8-0000-7000-8000-000000000000"',
]; // prettier-ignore

const WHOLE_BODIES = [
  '',
  'null',
  '[]',
  '"text"',
  '5',
  '{',
  '{"a":',
  'NaN',
  '{"unknown":1}',
  '\u0000',
  `${'{"a":'.repeat(300)}1${'}'.repeat(300)}`,
];

const NASTY_QUERIES = [
  '%00',
  '%ff',
  '-1',
  '1e9',
  '2020-02-30',
  "'; drop table person; --",
  'a'.repeat(600),
  '%F0%9F%A6%84',
  ',',
  '../..',
  '[]=1',
  '1&limit=0',
];

describe('bad input', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
  });
  afterAll(() => app.stop());

  const clientFor = (permission: Permission | null) => {
    if (permission === null) return Promise.resolve(app.anonymous);
    const roles: readonly Role[] = PERMISSIONS[permission];
    return app.as(roles.includes('fmu') ? 'fmu' : roles[0]!);
  };

  const address = (path: string, id: string) => path.replace('/api/v1', '').replaceAll(/\{[^}]+\}/g, id);

  /** The status of a call, which must be an answer of ours and never a defect. */
  const expectRefusalOrAnswer = async (
    operation: (typeof operations)[number],
    path: string,
    body?: string,
  ) => {
    const client = await clientFor(operation.operation['x-permission']);
    const headers = { 'idempotency-key': 'the-same', 'if-match': '*', 'content-type': 'application/json' };
    const {
      status,
      text,
      headers: answered,
    } = await client.call(operation.method as 'post', path, { body, headers });
    const where = `${operation.method} ${path} ${body?.slice(0, 200) ?? ''}`;
    if (status >= 500) throw new Error(`${where} answered ${status}: ${text}`);
    if (status >= 400)
      expect([where, answered['content-type']]).toEqual([where, 'application/problem+json; charset=utf-8']);
    return status;
  };

  const state = async () => {
    const { rows } = await app.database.query<{ rows: string }>(
      `select sum((xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I', tablename), false, true, '')))[1]::text::bigint) as rows
         from pg_tables where schemaname = 'public' and tablename not in ('audit_event', 'sign_in_failure', 'idempotency_key')`,
    );
    return rows[0]!.rows;
  };

  const writing = operations.filter(({ method }) => method !== 'get');

  it('covers every operation of the interface', () => {
    expect(operations.length).toBeGreaterThan(60);
    expect(writing.length).toBeGreaterThan(30);
  });

  it.each(writing)(
    '$method $path: no body breaks it, and none that is not JSON gets through',
    async (one) => {
      for (const body of WHOLE_BODIES) {
        const status = await expectRefusalOrAnswer(
          one,
          address(one.path, '0195b7a8-0000-7000-8000-000000000000'),
          body,
        );
        if (one.operation.requestBody && ['{', '{"a":', 'NaN', 'null', '[]'].includes(body))
          expect(status).toBeGreaterThanOrEqual(400);
      }
    },
  );

  const bodies = writing.flatMap((one) => {
    const name = one.operation.requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1);
    const fields = Object.keys((name && document.components.schemas[name]?.properties) || {});
    return fields.length > 0 ? [{ ...one, fields }] : [];
  });

  it.each(bodies)('$method $path: no value of any field breaks it or leaves anything behind', async (one) => {
    const before = await state();
    const path = address(one.path, '0195b7a8-0000-7000-8000-000000000000');
    let accepted = 0;
    for (const field of one.fields) {
      for (const value of NASTY_VALUES) {
        const status = await expectRefusalOrAnswer(one, path, `{"${field}":${value}}`);
        if (status < 400) accepted += 1;
      }
    }
    // Some are good input after all, such as a draft with a strange title; then rows are what they should leave.
    if (accepted === 0) expect(await state()).toBe(before);
  });

  it.each(operations.filter(({ path }) => path.includes('{')))(
    '$method $path: what is not an id is refused',
    async (one) => {
      for (const id of [
        'x',
        '1',
        '%00',
        '%ff',
        '..',
        'a'.repeat(190),
        '0195B7A8-0000-7000-8000-000000000000',
      ]) {
        const status = await expectRefusalOrAnswer(
          one,
          address(one.path, id),
          one.method === 'get' ? undefined : '{}',
        );
        expect(status).toBeGreaterThanOrEqual(400);
      }
    },
  );

  it.each(operations.filter(({ method }) => method === 'get'))(
    '$method $path: no query breaks it',
    async (one) => {
      const names = (one.operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'query')
        .map(({ name }) => name);
      const path = address(one.path, '0195b7a8-0000-7000-8000-000000000000');
      if (path.endsWith('/events')) return;
      for (const name of [...names, 'unknown']) {
        for (const value of NASTY_QUERIES) await expectRefusalOrAnswer(one, `${path}?${name}=${value}`);
      }
    },
  );

  it('refuses a body of two megabytes with 413 and another media type with 415', async () => {
    const fmu = await app.as('fmu');
    const large = await fmu.call('post', '/editions', {
      body: JSON.stringify({ title: 'x'.repeat(2_000_000) }),
    });
    expect([large.status, large.body.code]).toEqual([413, 'BODY_TOO_LARGE']);
    const form = await fmu.call('post', '/editions', {
      body: 'title=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([form.status, form.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });
});
