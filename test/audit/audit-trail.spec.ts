import { TestApp } from '../support/test-app.js';

describe('the audit trail', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    const admin = await app.as('admin');
    for (const name of ['Ana', 'Ben', 'Cem', 'Dua']) {
      const person = { name, email: `${name}@example.org`, password: 'correct horse battery', roles: [] };
      await admin.post('/people', person, 201, { 'x-request-id': `request-${name}` });
    }
    await admin.post('/tokens', { name: 'report' });
  });
  afterAll(() => app.stop());

  it('says who did what to which thing, newest first', async () => {
    const auditor = await app.as('auditor');
    const admin = await app.as('admin');
    const { body } = await auditor.get('/audit-events?action=person.add');
    expect(body.items.map((item: any) => item.after.name)).toEqual(['Dua', 'Cem', 'Ben', 'Ana']);
    expect(body.items[3]).toMatchObject({
      actor: { id: admin.personId, label: 'admin' },
      action: 'person.add',
      subject: { type: 'person' },
      before: null,
      requestId: 'request-Ana',
      reason: null,
    });
    expect(JSON.stringify(body)).not.toMatch(/password|correct horse/i);
  });

  it('filters by subject, actor, action and time', async () => {
    const auditor = await app.as('auditor');
    const admin = await app.as('admin');
    const all = (await auditor.get(`/audit-events?actorId=${admin.personId}`)).body.items;
    expect(all).toHaveLength(5);
    const { subject, at } = all[2];
    const one = await auditor.get(`/audit-events?subjectType=person&subjectId=${subject.id}`);
    expect(one.body.items).toEqual([all[2]]);
    const other = await auditor.get(`/audit-events?subjectType=meeting&subjectId=${subject.id}`);
    expect(other.body.items).toEqual([]);
    const span = await auditor.get(`/audit-events?action=person.add&from=${at}&to=${at}`);
    expect(span.body.items).toEqual(
      all.filter((item: any) => item.at === at && item.action === 'person.add'),
    );
    // An instant without milliseconds is the beginning of its second, not a text that sorts behind all of it.
    const second = `${at.slice(0, 19)}Z`;
    const since = await auditor.get(`/audit-events?actorId=${admin.personId}&from=${second}`);
    expect(since.body.items).toEqual(all.filter((item: any) => Date.parse(item.at) >= Date.parse(second)));
    const future = await auditor.get('/audit-events?from=2999-01-01T00:00:00Z');
    expect(future.body).toEqual({ items: [], nextCursor: null });
    await auditor.get('/audit-events?from=yesterday', 400);
  });

  it('goes on page by page without a gap, also while entries are added', async () => {
    const auditor = await app.as('auditor');
    const whole = (await auditor.get('/audit-events?limit=200')).body.items.map((item: any) => item.seq);
    const seen: number[] = [];
    let next = '';
    do {
      const { body } = await auditor.get(`/audit-events?limit=2${next}`);
      seen.push(...body.items.map((item: any) => item.seq));
      await auditor.post('/people', {}, 403);
      next = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (next);
    expect(seen).toEqual(whole);
    expect(seen.at(-1)).toBe(1);
    const foreign = Buffer.from(JSON.stringify(['-seq', 'x'])).toString('base64url');
    await auditor.get(`/audit-events?cursor=${foreign}`, 400);
  });

  it('reads with one statement, for one entry or for many', async () => {
    const auditor = await app.as('auditor');
    const one = await app.queries.during(() => auditor.get('/audit-events?limit=1'));
    const many = await app.queries.during(() => auditor.get('/audit-events?limit=200'));
    expect(many).toBe(one);
  });

  it.each([
    ['update', `update audit_event set content = '{}' where seq = 1`],
    ['delete', 'delete from audit_event where seq = 1'],
    ['truncate', 'truncate audit_event'],
  ])('refuses %s', async (_name, sql) => {
    await expect(app.database.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps no entry of a change that was rolled back', async () => {
    const auditor = await app.as('auditor');
    const admin = await app.as('admin');
    const before = (await auditor.get('/audit-events/verification')).body.events;
    const taken = { name: 'Ana', email: 'ana@example.org', password: 'correct horse battery', roles: [] };
    await admin.post('/people', taken, 409);
    expect((await auditor.get('/audit-events/verification')).body.events).toBe(before);
  });

  it('stays a chain under simultaneous changes', async () => {
    const admin = await app.as('admin');
    await Promise.all(Array.from({ length: 30 }, (_, n) => admin.post('/tokens', { name: `token ${n}` })));
    const auditor = await app.as('auditor');
    expect((await auditor.get('/audit-events/verification')).body).toMatchObject({
      ok: true,
      firstBrokenSeq: null,
    });
  });

  describe('finds what somebody with the keys of the database changed:', () => {
    /** Does something that the triggers refuse, as a superuser can, looks, and undoes it. */
    async function tampered(sql: string): Promise<unknown> {
      const auditor = await app.as('auditor');
      await app.database.query('create table kept as select seq, content, prev_hash, hash from audit_event');
      await app.database.query('create table kept_chain as select * from audit_chain');
      await app.database.query('alter table audit_event disable trigger user');
      try {
        await app.database.query(sql);
        return (await auditor.get('/audit-events/verification')).body;
      } finally {
        await app.database.query(`
          delete from audit_event;
          insert into audit_event (seq, content, prev_hash, hash) select * from kept;
          update audit_chain set (seq, hash) = (select seq, hash from kept_chain);
          alter table audit_event enable trigger user;
          drop table kept, kept_chain;`);
        expect((await auditor.get('/audit-events/verification')).body.ok).toBe(true);
      }
    }

    it('another content', async () => {
      const answer = await tampered(
        `update audit_event set content = jsonb_set(content, '{actor}', 'null') where seq = 3`,
      );
      expect(answer).toMatchObject({ ok: false, firstBrokenSeq: 3 });
    });

    it('another content with its own hash made to fit', async () => {
      const answer = await tampered(
        `update audit_event set content = '{}', hash = encode(sha256(convert_to(prev_hash || '{}', 'UTF8')), 'hex')
          where seq = 3`,
      );
      expect(answer).toMatchObject({ ok: false, firstBrokenSeq: 4 });
    });

    it('an entry taken out', async () => {
      expect(await tampered('delete from audit_event where seq = 2')).toMatchObject({
        ok: false,
        firstBrokenSeq: 3,
      });
    });

    it('the newest entries cut off', async () => {
      const answer = await tampered('delete from audit_event where seq > 4');
      expect(answer).toMatchObject({ ok: false, firstBrokenSeq: 5, events: 4 });
    });

    it('the last entry rewritten with a hash that fits', async () => {
      const { rows } = await app.database.query<{ seq: string }>('select seq from audit_chain');
      const answer = await tampered(
        `update audit_event set content = '{}', hash = encode(sha256(convert_to(prev_hash || '{}', 'UTF8')), 'hex')
          where seq = ${rows[0]!.seq}`,
      );
      expect(answer).toMatchObject({ ok: false, firstBrokenSeq: Number(rows[0]!.seq) });
    });

    it('several entries, of which the first is named', async () => {
      const answer = await tampered(`update audit_event set content = '{}' where seq in (3, 5)`);
      expect(answer).toMatchObject({ ok: false, firstBrokenSeq: 3 });
    });

    it('another number', async () => {
      const answer = await tampered('update audit_event set seq = 0 where seq = 1');
      expect(answer).toMatchObject({ ok: false, firstBrokenSeq: 0 });
    });

    it('an end that was moved, on and back', async () => {
      const { rows } = await app.database.query<{ seq: string }>('select seq from audit_chain');
      expect(await tampered('update audit_chain set seq = seq + 5')).toMatchObject({
        ok: false,
        firstBrokenSeq: Number(rows[0]!.seq) + 1,
      });
      const back = 'update audit_chain set (seq, hash) = (select seq, hash from audit_event where seq = 4)';
      expect(await tampered(back)).toMatchObject({ ok: false, firstBrokenSeq: 5 });
    });

    it('everything taken out', async () => {
      expect(await tampered('delete from audit_event')).toMatchObject({ ok: false, firstBrokenSeq: 1 });
    });
  });
});
