import request from 'supertest';
import { SESSION_COOKIE } from '../../src/access/index.js';
import type { OpenApiCheck } from './openapi-check.js';

/** An answer; `body` is the parsed JSON, `text` what came over the wire. */
export interface ApiAnswer<Body = never> {
  status: number;
  body: Body;
  text: string;
  headers: Record<string, string>;
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
  /** Expected status; any other fails the test with the answer in the message. */
  expect?: number;
}

const PREFIX = '/api/v1';
let keys = 0;

/** Calls the interface as one person; every answer is checked against the OpenAPI document. */
export class ApiClient {
  constructor(
    private readonly base: string,
    private readonly check: OpenApiCheck,
    /** Session secret, or null for nobody. */
    readonly secret: string | null,
    readonly personId: string | null = null,
  ) {}

  get<Body = any>(
    path: string,
    expect = 200,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<Body>> {
    return this.call<Body>('get', path, { expect, headers });
  }

  post<Body = any>(
    path: string,
    body: unknown = {},
    expect = 201,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<Body>> {
    return this.call<Body>('post', path, { body, expect, headers });
  }

  /** A POST that moves money, with a new `Idempotency-Key`. */
  pay<Body = any>(path: string, body: unknown, expect = 201): Promise<ApiAnswer<Body>> {
    keys += 1;
    return this.call<Body>('post', path, {
      body,
      expect,
      headers: { 'idempotency-key': `test-${process.pid}-${keys}` },
    });
  }

  put<Body = any>(
    path: string,
    body: unknown,
    expect = 200,
    headers: Record<string, string> = {},
  ): Promise<ApiAnswer<Body>> {
    return this.call<Body>('put', path, { body, expect, headers });
  }

  patch<Body = any>(path: string, body: unknown, etag: string, expect = 200): Promise<ApiAnswer<Body>> {
    return this.call<Body>('patch', path, { body, expect, headers: { 'if-match': etag } });
  }

  /** Any call; `path` is below `/api/v1`. */
  async call<Body = any>(method: Method, path: string, options: CallOptions = {}): Promise<ApiAnswer<Body>> {
    const url = `${PREFIX}${path}`;
    let test = request(this.base)[method](url);
    if (this.secret) test = test.set('cookie', `${SESSION_COOKIE}=${this.secret}`);
    for (const [name, value] of Object.entries(options.headers ?? {})) test = test.set(name, value);
    if (options.body !== undefined) {
      test = test.set('content-type', options.headers?.['content-type'] ?? 'application/json');
      test = test.send(typeof options.body === 'string' ? options.body : JSON.stringify(options.body));
    }
    const answer = await test.ok(() => true);
    const body = bodyOf(answer);
    const problems = this.check.problems(method, url, answer.status, answer.headers['content-type'], body);
    if (problems.length > 0)
      throw new Error(`The answer is not what the OpenAPI document says:\n${problems.join('\n')}`);
    if (options.expect !== undefined && answer.status !== options.expect) {
      throw new Error(`${method} ${url} answered ${answer.status}, not ${options.expect}:\n${answer.text}`);
    }
    return {
      status: answer.status,
      body: body as Body,
      text: answer.text,
      headers: answer.headers,
    };
  }
}

function bodyOf(answer: request.Response): unknown {
  const type = answer.headers['content-type'] ?? '';
  return /json/.test(type) && answer.text ? (JSON.parse(answer.text) as unknown) : answer.body;
}
