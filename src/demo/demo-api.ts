import type { SettableClock } from '../platform/clock/clock.js';

type Json = Record<string, unknown>;

/** An answer of the interface, as far as the demo looks at it. */
export interface DemoAnswer<Body> {
  body: Body;
  etag: string | null;
  location: string | null;
}

/** Calls the HTTP interface as the demo accounts, at the times that the clock is set to. */
export class DemoApi {
  private cookies = new Map<string, string>();
  private keys = 0;

  constructor(
    private readonly base: string,
    private readonly password: string,
    private readonly clock: SettableClock,
  ) {}

  /** Makes it nine in the morning of a day; sessions of other days have ended by then. */
  onDay(day: string): void {
    this.clock.set(`${day}T09:00:00Z`);
    this.cookies = new Map();
  }

  async get<Body>(account: string | null, path: string): Promise<Body> {
    return (await this.call<Body>(account, 'GET', path)).body;
  }

  async post<Body>(account: string, path: string, body: Json = {}): Promise<DemoAnswer<Body>> {
    return this.call<Body>(account, 'POST', path, body);
  }

  async put<Body>(account: string, path: string, etag: string, body: Json): Promise<DemoAnswer<Body>> {
    return this.call<Body>(account, 'PUT', path, body, { 'if-match': etag });
  }

  /** The bytes of a file, without sign-in. */
  async download(path: string): Promise<Buffer> {
    const answer = await fetch(`${this.base}/api/v1${path}`);
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  private async call<Body>(
    account: string | null,
    method: string,
    path: string,
    body?: Json,
    headers: Record<string, string> = {},
  ): Promise<DemoAnswer<Body>> {
    this.keys += 1;
    const answer = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: {
        ...headers,
        ...(account ? { cookie: await this.cookie(account) } : {}),
        ...(body ? { 'content-type': 'application/json', 'idempotency-key': `demo-${this.keys}` } : {}),
      },
      body: body ? JSON.stringify(body) : undefined,
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} as ${account} answered ${answer.status}: ${text}`);
    return {
      body: (text ? JSON.parse(text) : null) as Body,
      etag: answer.headers.get('etag'),
      location: answer.headers.get('location'),
    };
  }

  private async cookie(account: string): Promise<string> {
    const known = this.cookies.get(account);
    if (known) return known;
    const answer = await fetch(`${this.base}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${account}@demo.example`, password: this.password }),
    });
    if (!answer.ok) throw new Error(`${account} cannot sign in: ${await answer.text()}`);
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    this.cookies.set(account, cookie);
    return cookie;
  }
}
