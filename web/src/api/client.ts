import type { AnswerOf, BodyOf, PathOf, PathParams, QueryOf, Verb } from './operation-types.js';
import { ProblemError, UnreachableError } from './problem-error.js';
import type { Problem } from './schema.js';
import { sessionGate } from './session-gate.js';

const PREFIX = '/api/v1';

/** An answer with what stands around it. */
export interface Answer<T> {
  data: T;
  status: number;
  /** Strong validator, to be sent back as `ifMatch`. */
  etag: string | null;
  location: string | null;
}

interface Settings {
  signal?: AbortSignal;
  /** `ETag` of the state that the change was made on. */
  ifMatch?: string;
  /** Names the request where money moves: repeating it with the same key does nothing twice. */
  idempotencyKey?: string;
  /** False where a 401 is an answer and not the end of a session. */
  gate?: boolean;
}

type WithParams<P extends string> = keyof PathParams<P> extends never ? object : { params: PathParams<P> };
type ReadOptions<P extends string> = Settings & WithParams<P> & { query?: QueryOf<P, 'get'> };
type WriteOptions<P extends string, V extends Verb> = Settings &
  WithParams<P> & { query?: QueryOf<P, V> } & (BodyOf<P, V> extends undefined
    ? { body?: undefined }
    : { body: BodyOf<P, V> });
type Optional<O> = object extends O ? [options?: O] : [options: O];

interface AnyOptions extends Settings {
  params?: Record<string, string | number>;
  query?: object;
  body?: unknown;
}

/**
 * The interface, typed by the OpenAPI document. A refusal throws a {@link ProblemError}, silence an
 * {@link UnreachableError}. When the session has ended, the person signs in again and the request is repeated.
 */
export const api = {
  get: <P extends PathOf<'get'>>(path: P, ...[options]: Optional<ReadOptions<P>>) =>
    call<AnswerOf<P, 'get'>>('get', path, options),
  post: <P extends PathOf<'post'>>(path: P, ...[options]: Optional<WriteOptions<P, 'post'>>) =>
    call<AnswerOf<P, 'post'>>('post', path, options),
  put: <P extends PathOf<'put'>>(path: P, ...[options]: Optional<WriteOptions<P, 'put'>>) =>
    call<AnswerOf<P, 'put'>>('put', path, options),
  patch: <P extends PathOf<'patch'>>(path: P, ...[options]: Optional<WriteOptions<P, 'patch'>>) =>
    call<AnswerOf<P, 'patch'>>('patch', path, options),
  delete: <P extends PathOf<'delete'>>(path: P, ...[options]: Optional<WriteOptions<P, 'delete'>>) =>
    call<AnswerOf<P, 'delete'>>('delete', path, options),
};

/** The address of a path with its braces filled and its query; without what is undefined or empty. */
export function address(
  path: string,
  params: Record<string, string | number> = {},
  query: object = {},
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query) as [string, unknown][]) {
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  return `${PREFIX}${filled}${search.size > 0 ? `?${search}` : ''}`;
}

async function call<T>(method: Verb, path: string, options: object | undefined): Promise<Answer<T>> {
  const settings = (options ?? {}) as AnyOptions;
  let response = await send(method, path, settings);
  if (response.status === 401 && settings.gate !== false && sessionGate.isSignedIn()) {
    await sessionGate.signInAgain();
    response = await send(method, path, settings);
  }
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return {
    data: (response.status === 204 ? undefined : await bodyOf(response)) as T,
    status: response.status,
    etag: response.headers.get('etag'),
    location: response.headers.get('location'),
  };
}

async function send(method: Verb, path: string, settings: AnyOptions): Promise<Response> {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'accept-language': document.documentElement.lang,
  };
  if (settings.body !== undefined) headers['content-type'] = 'application/json';
  if (settings.ifMatch) headers['if-match'] = settings.ifMatch;
  if (settings.idempotencyKey) headers['idempotency-key'] = settings.idempotencyKey;
  try {
    return await fetch(address(path, settings.params, settings.query), {
      method: method.toUpperCase(),
      headers,
      body: settings.body === undefined ? undefined : JSON.stringify(settings.body),
      credentials: 'same-origin',
      signal: settings.signal,
    });
  } catch (error) {
    if (settings.signal?.aborted) throw error;
    throw new UnreachableError(error);
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return text ? (JSON.parse(text) as unknown) : undefined;
}

/** The problem document, or one made up for an answer that has none, such as a gateway's. */
async function problemOf(response: Response): Promise<Problem> {
  const requestId = response.headers.get('x-request-id') ?? '';
  if (response.headers.get('content-type')?.includes('json')) {
    return (await response.json()) as Problem;
  }
  return {
    type: 'about:blank',
    title: response.statusText || `HTTP ${response.status}`,
    status: response.status,
    code: `HTTP_${response.status}`,
    detail: response.statusText,
    instance: new URL(response.url).pathname,
    requestId,
    errors: [],
  };
}
