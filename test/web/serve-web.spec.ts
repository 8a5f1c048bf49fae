import { readdirSync } from 'node:fs';
import { TestApp } from '../support/test-app.js';

const PAGE = { accept: 'text/html,application/xhtml+xml' };

describe('serving the web application', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });

  it.each(['/', '/pipeline', '/pipeline/some-id?asOf=2020-10-26'])(
    'answers %s with its one page',
    async (path) => {
      const answer = await get(path, PAGE);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('<div id="root">');
    },
  );

  it('keeps hashed files for a year and sends them as they were compressed at the build', async () => {
    const script = readdirSync('web/dist/assets').find((name) => /^index-.*\.js$/.test(name))!;
    const answer = await get(`/assets/${script}`, { 'accept-encoding': 'br' });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(answer.headers.get('vary')).toBe('accept-encoding');
  });

  it('lets scripts come from its own files only', async () => {
    const policy = (await get('/', PAGE)).headers.get('content-security-policy')!;
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it.each(['/api/v1/nothing', '/api/nothing', '/api'])('leaves %s to the interface', async (path) => {
    const answer = await get(path, PAGE);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it.each([
    '/assets/gone-12345678.js',
    '/.sources',
    '/.vite/manifest.json',
    '/%2e%2e/package.json',
    '/index.html.br',
  ])('does not give out %s', async (path) => {
    const answer = await get(path, { accept: '*/*' });
    expect(answer.status).toBe(404);
  });

  it('answers 404 for a missing asset even to a browser, so that no script is ever a page', async () => {
    expect((await get('/assets/gone-12345678.js', PAGE)).status).toBe(404);
  });

  it('compresses long answers of the interface', async () => {
    const answer = await get('/api/v1/reference/countries', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(((await answer.json()) as { items: unknown[] }).items.length).toBeGreaterThan(190);
  });
});
