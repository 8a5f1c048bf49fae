/** A request as the server would see it. */
export interface Asked {
  method: string;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

/** Stands for the server in jsdom, which has no `fetch`: it answers by method and path, each answer once, in order. */
export class Answers {
  readonly asked: Asked[] = [];
  private readonly waiting: { to: string; status: number | null; body: unknown }[] = [];

  constructor() {
    globalThis.fetch = (url, init = {}) => this.answer(String(url), init);
  }

  /** What comes next for `POST /deposits`; `null` instead of a status is silence. */
  next(to: string, status: number | null, body: unknown = {}): this {
    this.waiting.push({ to, status, body });
    return this;
  }

  /** The requests to this method and path. */
  to(wanted: string): Asked[] {
    return this.asked.filter(({ method, path }) => `${method} ${path}` === wanted);
  }

  private answer(url: string, { method = 'GET', body, headers = {} }: RequestInit): Promise<Response> {
    const path = url.replace(/^\/api\/v1/, '');
    this.asked.push({
      method,
      path,
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
      headers: headers as Record<string, string>,
    });
    const at = this.waiting.findIndex(({ to }) => to === `${method} ${path}`);
    const [found] = at < 0 ? [] : this.waiting.splice(at, 1);
    if (!found || found.status === null)
      return Promise.reject(new TypeError(`nothing answers ${method} ${path}`));
    const { status, body: content } = found;
    const response = {
      ok: status < 400,
      status,
      headers: new Map([['content-type', 'application/json']]),
      json: () => Promise.resolve(content),
      text: () => Promise.resolve(JSON.stringify(content)),
    };
    return Promise.resolve(response as unknown as Response);
  }
}
