import { connect } from 'node:net';
import { draftNote } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';

const FRENCH = { 'accept-language': 'fr' };

describe('where the language of an answer counts', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('is declared with words only', async () => {
    const fmu = await app.as('fmu');
    const { headers } = await fmu.get('/concept-notes', 200, FRENCH);
    expect([headers['content-language'], headers['vary'] ?? '']).toEqual([
      undefined,
      expect.not.stringContaining('accept-language'),
    ]);
    const english = await fmu.get('/concept-notes/nonsense', 400, { 'accept-language': 'de' });
    expect([english.headers['content-language'], english.body.detail]).toEqual([
      'en',
      'The address does not contain a valid identifier.',
    ]);
    expect(english.headers['vary']).toContain('accept-language');
  });

  it('lets the framework speak French too', async () => {
    const send = async (path: string, init: RequestInit = {}) => {
      const headers = { 'content-type': 'application/json', ...FRENCH };
      const answer = await fetch(`${app.url}/api/v1${path}`, { headers, ...init });
      const { title, detail } = (await answer.json()) as { title: string; detail: string };
      return [answer.status, answer.headers.get('content-language'), title, detail];
    };
    const large = JSON.stringify({ email: 'x'.repeat(2 * 1024 * 1024) });
    expect(await send('/session', { method: 'POST', body: large })).toEqual([
      413,
      'fr',
      'Trop volumineux',
      'Le corps de la requête dépasse 1\u00a0Mo. Envoyez moins de données par requête.',
    ]);
    expect(await send('/session', { method: 'POST', body: '{"email":' })).toEqual([
      400,
      'fr',
      'Requête illisible',
      'Le corps de la requête n’est pas du JSON. Vérifiez les guillemets, les virgules et les crochets.',
    ]);
    expect((await send('/nothing'))[3]).toBe('Cette adresse n’existe pas.');
    expect((await send('/session', { method: 'PUT' }))[3]).toBe('Cette adresse n’admet pas cette méthode.');
    expect((await send('/%E0%A4%A'))[1]).toBe('fr');
  });

  it('keeps the record in English', async () => {
    const { id } = await draftNote(app);
    await (await app.as('donor')).get(`/concept-notes/${id}`, 403, FRENCH);
    const { rows } = await app.database.query<{ content: string }>(
      `select content::text as content from audit_event`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { content } of rows) expect(content).not.toMatch(/Introuvable|Non autorisé|Vos rôles/);
  });

  it('survives any header', async () => {
    const { port, hostname } = new URL(app.url);
    const ask = (header: string) =>
      new Promise<string>((resolve) => {
        const socket = connect(Number(port), hostname);
        let answer = '';
        socket.on('data', (bytes) => (answer += bytes.toString('utf8')));
        socket.on('close', () => resolve(answer));
        socket.end(
          `GET /api/v1/session HTTP/1.1\r\nhost: x\r\nconnection: close\r\naccept-language: ${header}\r\n\r\n`,
          'latin1',
        );
      });
    const headers = [
      ';;;,,,q=q=q',
      '\xe9\xff\x80',
      'fr;q=nonsense',
      'en;q=-1, __proto__, constructor;q=2',
      `fr${'-x'.repeat(3000)}`,
      Array.from({ length: 3000 }, () => 'xx').join(','),
      '"fr"; q="1"',
    ];
    for (const header of headers) {
      const answer = await ask(header);
      expect([header.slice(0, 30), answer.split('\r\n')[0]]).toEqual([
        header.slice(0, 30),
        'HTTP/1.1 401 Unauthorized',
      ]);
      expect(answer).toMatch(/content-language: (en|fr)\r\n/);
    }
  });
});
