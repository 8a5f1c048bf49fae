import { PublicNoteFacts } from '../../src/concept-notes/index.js';
import { draftNote, noteUnderReview, submittedNote, validNote } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';

const PDF = Buffer.from('%PDF-1.7 a letter');
const letter = (bytes = PDF) => ({
  kind: 'endorsement',
  filename: 'Lettre d’appui.pdf',
  mediaType: 'application/pdf',
  content: bytes.toString('base64'),
});

describe('the record of a concept note', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-09-01T09:00:00Z');
  });
  afterAll(() => app.stop());

  /** A note that was submitted, returned, changed and submitted again. */
  async function twice() {
    const coordinator = await app.as('resident_coordinator');
    const fmu = await app.as('fmu');
    const { id } = await submittedNote(app, { title: 'First' });
    const path = `/concept-notes/${id}`;
    await fmu.post(`${path}/transitions/return`, { reason: 'Please sharpen.' }, 200);
    const { headers } = await coordinator.get(path);
    await coordinator.patch(path, { title: 'Second', objectives: [1, 3, 23] }, headers['etag']!);
    await coordinator.post(`${path}/transitions/submit`, { reason: 'Sharpened.' }, 200);
    return { id, path, coordinator, fmu };
  }

  it('keeps each submission as it was, and shows where two differ', async () => {
    const { path, fmu } = await twice();
    const { body: list } = await fmu.get(`${path}/versions`);
    expect(list.items.map(({ number, title }: any) => [number, title])).toEqual([
      [1, 'First'],
      [2, 'Second'],
    ]);
    expect(list.items[0].submittedBy.name).toBe('resident_coordinator');
    expect((await fmu.get(`${path}/versions/1`)).body.content).toMatchObject(validNote({ title: 'First' }));
    const { body: diff } = await fmu.get(`${path}/versions/1/diff/2`);
    expect(diff.items).toEqual([
      { pointer: '/objectives', from: [1, 3], to: [1, 3, 23] },
      { pointer: '/title', from: 'First', to: 'Second' },
    ]);
    expect((await fmu.get(`${path}/versions/2/diff/2`)).body.items).toEqual([]);
    await fmu.get(`${path}/versions/3`, 404);
    await fmu.get(`${path}/versions/1/diff/3`, 404);
  });

  it.each([
    'concept_note_version',
    'concept_note_transition',
    'concept_note_comment',
    'concept_note_attachment',
  ])('lets nobody change %s, not even by SQL', async (table) => {
    for (const sql of [
      `update ${table} set note_id = note_id`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(app.database.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('tells the history with who, when, from where to where and why', async () => {
    const { path, fmu } = await twice();
    const { body } = await fmu.get(`${path}/history`);
    expect(body.items).toEqual([
      expect.objectContaining({ verb: 'submit', from: 'draft', to: 'submitted', version: 1, reason: null }),
      expect.objectContaining({
        verb: 'return',
        from: 'submitted',
        to: 'returned',
        version: 1,
        reason: 'Please sharpen.',
        on: '2020-09-01',
        by: { id: fmu.personId, name: 'fmu' },
        decisionId: null,
      }),
      expect.objectContaining({ verb: 'submit', from: 'returned', version: 2, reason: 'Sharpened.' }),
    ]);
  });

  it('carries comments between the country team and the Fund Management Unit only', async () => {
    const { id } = await submittedNote(app);
    const [team, fmu] = [await app.as('country_team'), await app.as('fmu')];
    for (const text of ['One', 'Two', 'Three']) await fmu.post(`/concept-notes/${id}/comments`, { text });
    await team.post(`/concept-notes/${id}/comments`, { text: 'Thank you' });
    const texts: string[] = [];
    let url: string | null = `/concept-notes/${id}/comments?limit=3`;
    while (url) {
      const page: any = await team.get(url);
      texts.push(...page.body.items.map(({ text }: { text: string }) => text));
      url = /<\/api\/v1(.*)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1] ?? null;
    }
    expect(texts).toEqual(['One', 'Two', 'Three', 'Thank you']);
    await (await app.as('auditor')).get(`/concept-notes/${id}/comments`);
    await (await app.as('reviewer')).get(`/concept-notes/${id}/comments`, 403);
    await (await app.as('auditor')).post(`/concept-notes/${id}/comments`, { text: 'x' }, 403);
    for (const body of [{}, { text: '  ' }, { text: 'x'.repeat(5001) }]) {
      await team.post(`/concept-notes/${id}/comments`, body, 422);
    }
    const forged = Buffer.from(JSON.stringify(['comments', 'x'])).toString('base64url');
    await team.get(`/concept-notes/${id}/comments?cursor=${forged}`, 400);
  });

  it('takes files of the kinds that it knows, and gives them back byte by byte, never to be run', async () => {
    const { id } = await draftNote(app);
    const team = await app.as('country_team');
    const path = `/concept-notes/${id}/attachments`;
    const { body: added } = await team.post(path, letter());
    expect(added).toMatchObject({ kind: 'endorsement', size: PDF.length, filename: 'Lettre d’appui.pdf' });
    expect((await team.get(path)).body.items).toEqual([added]);
    const file = await team.get(`${path}/${added.id}`);
    expect(Buffer.from(file.body)).toEqual(PDF);
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
      'content-disposition': `attachment; filename="Lettre d_appui.pdf"; filename*=UTF-8''Lettre%20d%E2%80%99appui.pdf`,
    });
    const again = await team.get(`${path}/${added.id}`, 304, { 'if-none-match': file.headers['etag']! });
    expect(again.text).toBe('');
    const part = await team.get(`${path}/${added.id}`, 206, { range: 'bytes=0-3' });
    expect(Buffer.from(part.body)).toEqual(PDF.subarray(0, 4));
    expect(part.headers['content-range']).toBe(`bytes 0-3/${PDF.length}`);
    const pointers = async (change: object) =>
      (await team.post(path, { ...letter(), ...change }, 422)).body.errors.map(
        ({ pointer }: { pointer: string }) => pointer,
      );
    expect(await pointers({ mediaType: 'image/png' })).toEqual(['/content']);
    expect(await pointers({ mediaType: 'text/html' })).toEqual(['/mediaType']);
    expect(await pointers({ content: 'not base64!' })).toEqual(['/content']);
    expect(await pointers({ filename: '../letter.pdf' })).toEqual(['/filename']);
    expect(await pointers({ filename: 'a\r\nb.pdf' })).toEqual(['/filename']);
    const large = (size: number) => Buffer.concat([PDF, Buffer.alloc(size - PDF.length)]).toString('base64');
    expect(await pointers({ content: large(700_001) })).toEqual(['/content']);
    await team.post(path, { ...letter(), content: large(700_000) });
    await team.get(`${path}/019a0000-0000-7000-8000-000000000000`, 404);
    await team.get(`${path}/x`, 400);
    const other = await draftNote(app);
    await team.get(`/concept-notes/${other.id}/attachments/${added.id}`, 404);
  });

  it('takes as many files as promised, and no more', async () => {
    const { id } = await draftNote(app);
    const team = await app.as('country_team');
    const path = `/concept-notes/${id}/attachments`;
    const { body: first } = await team.post(path, letter());
    await app.database.query(
      `insert into concept_note_attachment
       select r.* from generate_series(1, 58) n, concept_note_attachment a,
         jsonb_populate_record(null::concept_note_attachment, to_jsonb(a) || jsonb_build_object('id', gen_random_uuid(), 'n', n)) r
        where a.id = $1`,
      [first.id],
    );
    await team.post(path, letter());
    expect((await team.get(path)).body.items).toHaveLength(60);
    expect((await team.post(path, letter(), 409)).body.code).toBe('TOO_MANY_ATTACHMENTS');
  });

  it('counts a letter as the endorsement of its country, on its own note only', async () => {
    const coordinator = await app.as('resident_coordinator');
    const made = await coordinator.post('/concept-notes', { ...validNote(), justifications: [] });
    const path = `/concept-notes/${made.body.id}`;
    expect(made.body.warnings.map(({ rule }: { rule: string }) => rule)).toEqual(['endorsement-missing']);
    await coordinator.post(`${path}/transitions/submit`, {}, 422);
    const other = await draftNote(app);
    const { body: foreign } = await coordinator.post(`/concept-notes/${other.id}/attachments`, letter());
    const { body: own } = await coordinator.post(`${path}/attachments`, letter());
    const endorse = (attachmentId: string) => ({ endorsements: [{ country: 'MKD', attachmentId }] });
    await coordinator.patch(path, endorse(foreign.id), made.headers['etag']!, 422);
    const { body } = await coordinator.patch(path, endorse(own.id), made.headers['etag']!);
    expect(body).toMatchObject({ warnings: [], problems: [], ...endorse(own.id) });
    await coordinator.post(`${path}/transitions/submit`, {}, 200);
    const closed = await coordinator.post(`${path}/attachments`, letter(), 409);
    expect(closed.body.code).toBe('NOT_EDITABLE');
    const reviewer = await app.as('reviewer');
    await reviewer.get(`${path}/attachments/${own.id}`);
  });

  it('gives the public facts of frozen versions in one statement, in the order asked for', async () => {
    const { id } = await twice();
    const other = await noteUnderReview(app, {
      title: 'Other',
      countries: ['MKD', 'ALB'],
      otherAreas: [4, 2],
    });
    const facts = app.nest.get(PublicNoteFacts);
    const wanted = [
      { noteId: id, version: 2 },
      { noteId: other.id, version: 1 },
      { noteId: id, version: 1 },
    ];
    let found = await facts.forVersions([]);
    const count = await app.queries.during(async () => {
      found = await facts.forVersions(wanted);
    });
    expect(count).toBe(1);
    expect(found.map(({ title, version }) => [title, version])).toEqual([
      ['Second', 2],
      ['Other', 1],
      ['First', 1],
    ]);
    expect(found[1]).toMatchObject({
      countries: [
        { code: 'MKD', name: 'North Macedonia', region: { code: '150', name: 'Europe' } },
        { code: 'ALB', name: 'Albania' },
      ],
      primaryArea: { number: 1 },
      otherAreas: [{ number: 4 }, { number: 2 }],
      conveningEntity: { code: 'IOM', name: 'International Organization for Migration' },
      principles: [
        { code: 'people-centred', name: 'People-centred', how: expect.any(String) },
        { code: 'human-rights' },
      ],
      sdgTargets: [{ code: '10.7', title: expect.stringContaining('orderly') }, { code: '17.18' }],
      durationMonths: 24,
    });
    expect(found[1]!.entities.map(({ code, amount }) => `${code} ${amount}`)).toEqual([
      'IOM USD 750,000.00',
      'UNICEF USD 750,000.00',
    ]);
    expect(found[1]!.requested.toString()).toBe('USD 1,500,000.00');
    await expect(facts.forVersions([{ noteId: id, version: 9 }])).rejects.toThrow('does not exist');
  });
});
