import { noteUnderReview } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';
import { adopt, decide, openMeeting, seatCommittee } from './committee-factory.js';

describe('a committee meeting', () => {
  let app: TestApp;
  let seats: Awaited<ReturnType<typeof seatCommittee>>;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
    seats = await seatCommittee(app);
  });
  afterAll(() => app.stop());

  it('rotates seats: a new term ends the open one, and overlapping ones are refused', async () => {
    const fmu = await app.as('fmu');
    const { body: seat } = await fmu.post('/committee/seats', { title: 'Rotating', category: 'un_entity' });
    const terms = `/committee/seats/${seat.id}/terms`;
    await fmu.post(terms, { holderName: 'UN Women', entity: 'UN Women', startsOn: '2019-06-01' });
    await fmu.post(terms, {
      holderName: 'UNICEF',
      entity: 'UNICEF',
      startsOn: '2020-06-01',
      endsOn: '2020-09-01',
    });
    const overlap = await fmu.post(terms, { holderName: 'UNFPA', startsOn: '2020-08-01' }, 409);
    expect(overlap.body.code).toBe('TERMS_OVERLAP');
    const { body } = await fmu.get('/committee/seats');
    const rotating = body.items.find((one: { id: string }) => one.id === seat.id);
    expect(
      rotating.terms.map((term: { startsOn: string; endsOn: string }) => [term.startsOn, term.endsOn]),
    ).toEqual([
      ['2020-06-01', '2020-09-01'],
      ['2019-06-01', '2020-06-01'],
    ]);
  });

  it('refuses a second chair, unknown holders, and terms that run backwards, all with pointers', async () => {
    const fmu = await app.as('fmu');
    await fmu.post('/committee/seats', { title: 'Another chair', category: 'chair' }, 409);
    const terms = `/committee/seats/${seats.ilo}/terms`;
    const backwards = await fmu.post(
      terms,
      { holderName: 'X', startsOn: '2021-01-01', endsOn: '2020-01-01' },
      422,
    );
    expect(backwards.body.errors[0].pointer).toBe('/endsOn');
    const nobody = await fmu.post(terms, { holderName: 'X', entity: 'NOPE', startsOn: '2021-01-01' }, 422);
    expect(nobody.body.errors[0]).toMatchObject({ pointer: '/entity', rule: 'known' });
  });

  it('opens on its day only, and records decisions only while open and with a quorum', async () => {
    const fmu = await app.as('fmu');
    const note = await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] });
    const { body: later } = await fmu.post('/committee/meetings', { title: 'Later', heldOn: '2020-12-01' });
    const tooEarly = await fmu.post(`/committee/meetings/${later.id}/open`, {}, 409);
    expect(tooEarly.body.detail).toContain('2020-12-01');

    const { body: empty } = await fmu.post('/committee/meetings', {
      title: 'Empty room',
      heldOn: '2020-10-05',
    });
    const items = [{ conceptNoteId: note.id }];
    expect((await decide(fmu, empty.id, 'add_to_pipeline', items, 409)).code).toBe('MEETING_NOT_OPEN');
    await fmu.post(`/committee/meetings/${empty.id}/open`, {}, 200);
    const refused = await decide(fmu, empty.id, 'add_to_pipeline', items, 409);
    expect(refused).toMatchObject({ code: 'NO_QUORUM', present: 0, needed: 3 });
    expect((await adopt(app, empty.id, 409)).body.code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('holds edits to the state that was seen: 428 without If-Match, 412 with an old one', async () => {
    const fmu = await app.as('fmu');
    const { body, headers } = await fmu.post('/committee/meetings', {
      title: 'Agenda',
      heldOn: '2020-10-06',
    });
    const agenda = `/committee/meetings/${body.id}/agenda`;
    await fmu.put(agenda, { items: [{ title: 'Opening' }] }, 428);
    const put = await fmu.put(agenda, { items: [{ title: 'Opening' }] }, 200, {
      'if-match': headers['etag']!,
    });
    expect(put.body.agenda).toMatchObject([{ position: 1, title: 'Opening', conceptNoteId: null }]);
    await fmu.put(agenda, { items: [] }, 412, { 'if-match': headers['etag']! });
  });

  it('computes conflicts of interest and keeps recused members away from the note', async () => {
    const note = await noteUnderReview(app, { countries: ['MAR'], entities: ['IOM', 'ILO'] });
    const id = await openMeeting(app, '2020-10-06', 'Conflicts');
    const fmu = await app.as('fmu');
    const chair = await app.as('committee_chair', { who: 'on the seat' });
    await app.database.query(`update committee_term set person_id = $1 where seat_id = $2`, [
      chair.personId,
      seats.chair,
    ]);
    const refused = await decide(chair, id, 'add_to_pipeline', [{ conceptNoteId: note.id }], 403);
    expect(refused.code).toBe('RECUSED');
    const decision = await decide(fmu, id, 'add_to_pipeline', [{ conceptNoteId: note.id }]);
    expect(decision.items[0]).toMatchObject({ reference: note.reference, noteVersion: 1 });
    const { body } = await fmu.get(`/committee/meetings/${id}`);
    expect(body.recusals.map((one: { holder: string; basis: string }) => [one.holder, one.basis])).toEqual([
      ['ILO', 'computed'],
      ['IOM Director General', 'computed'],
      ['Morocco', 'computed'],
    ]);
    await fmu.post(`/committee/meetings/${id}/recusals`, {
      seatId: seats.germany,
      conceptNoteId: note.id,
      reason: 'Funds the NGO.',
    });
    const other = await decide(fmu, id, 'adopt_target', [
      {
        window: 'joint-programmes',
        period: 'first year',
        from: '2020-01-01',
        to: '2020-12-31',
        amount: { amount: '25000000.00', currency: 'USD' },
        basis: 'commitments',
      },
    ]);
    expect(other.status).toBe('tentative');
    await fmu.post(
      `/committee/meetings/${id}/decisions/${decision.id}/take-back`,
      { reason: 'All are recused.' },
      200,
    );
    expect((await decide(fmu, id, 'add_to_pipeline', [{ conceptNoteId: note.id }], 409)).code).toBe(
      'ALL_RECUSED',
    );
  });

  it('needs consensus: a maintained objection stops the decision, a withdrawn one is on record', async () => {
    const note = await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] });
    const id = await openMeeting(app, '2020-10-06', 'Consensus');
    const fmu = await app.as('fmu');
    const path = `/committee/meetings/${id}/decisions`;
    const body = (maintained: boolean) => ({
      kind: 'defer',
      items: [{ conceptNoteId: note.id, reason: 'The budget is unclear.' }],
      objections: [{ seatId: seats.germany, text: 'It is clear enough.', maintained }],
    });
    const refused = await fmu.post(path, body(true), 422);
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/objections/0/maintained', rule: 'consensus' });
    const recorded = await fmu.post(path, body(false));
    expect(recorded.body.objections).toHaveLength(1);
  });

  it('reports everything wrong with the items of a decision at once', async () => {
    const id = await openMeeting(app, '2020-10-06', 'Bad items');
    const fmu = await app.as('fmu');
    const path = `/committee/meetings/${id}/decisions`;
    const unknown = '0195b7a8-0000-7000-8000-000000000000';
    const missing = await fmu.post(
      path,
      { kind: 'allocate', items: [{ conceptNoteId: unknown }, { window: 'joint-programmes' }] },
      422,
    );
    expect(missing.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/items/0/amount',
      '/items/0/reason',
      '/items/1/conceptNoteId',
      '/items/1/amount',
      '/items/1/reason',
      '/items/1/window',
    ]);
    const nobody = await fmu.post(
      path,
      { kind: 'add_to_pipeline', items: [{ conceptNoteId: unknown }] },
      422,
    );
    expect(nobody.body.errors[0].pointer).toBe('/items/0/conceptNoteId');
    await fmu.post(path, { kind: 'add_to_pipeline', items: [] }, 422);
    await fmu.post(path, { kind: 'promote', items: [{ conceptNoteId: unknown }] }, 422);
  });

  it('keeps a note out of two tentative decisions, also when they race', async () => {
    const note = await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] });
    const fmu = await app.as('fmu');
    const [one, two] = [
      await openMeeting(app, '2020-10-06', 'Race 1'),
      await openMeeting(app, '2020-10-06', 'Race 2'),
    ];
    const answers = await Promise.all(
      [one, two].map((id) =>
        fmu.call('post', `/committee/meetings/${id}/decisions`, {
          body: { kind: 'add_to_pipeline', items: [{ conceptNoteId: note.id }] },
        }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    const code = answers.find((answer) => answer.status === 409)!.body.code;
    expect(code).toBe('ALREADY_BEFORE_COMMITTEE');
  });

  it('adopts all decisions or none, and freezes the meeting against everybody', async () => {
    const [good, gone] = [
      await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] }),
      await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] }),
    ];
    const fmu = await app.as('fmu');
    const id = await openMeeting(app, '2020-10-06', 'All or none');
    await decide(fmu, id, 'add_to_pipeline', [{ conceptNoteId: good.id }]);
    const doomed = await decide(fmu, id, 'not_retain', [{ conceptNoteId: gone.id, reason: 'Out of scope.' }]);
    const team = await app.as('resident_coordinator', { countries: ['TJK'] });
    await team.post(`/concept-notes/${gone.id}/transitions/withdraw`, { reason: 'Funded elsewhere.' }, 200);
    await adopt(app, id, 409);
    expect((await team.get(`/concept-notes/${good.id}`)).body.state).toBe('under_review');
    await fmu.post(
      `/committee/meetings/${id}/decisions/${doomed.id}/take-back`,
      { reason: 'Withdrawn.' },
      200,
    );
    const adopted = await adopt(app, id);
    expect(adopted.body).toMatchObject({ state: 'adopted', quorum: { reached: true } });
    expect((await team.get(`/concept-notes/${good.id}`)).body.state).toBe('in_pipeline');

    const etag = adopted.headers['etag']!;
    await fmu.put(`/committee/meetings/${id}/agenda`, { items: [] }, 409, { 'if-match': etag });
    await fmu.put(`/committee/meetings/${id}/attendance`, { seats: [] }, 409, { 'if-match': etag });
    await fmu.post(`/committee/meetings/${id}/decisions/${doomed.id}/take-back`, { reason: 'x' }, 409);
    for (const sql of [
      `update committee_decision set statement = 'other' where meeting_id = '${id}'`,
      `delete from committee_attendance where meeting_id = '${id}'`,
      `update committee_decision_item set reason = 'x' where decision_id in (select id from committee_decision where meeting_id = '${id}')`,
      `update committee_meeting set held_on = '2020-01-01' where id = '${id}'`,
      `insert into committee_agenda_item values ('${id}', 9, 'late', null)`,
    ]) {
      await expect(app.database.query(sql)).rejects.toThrow('is refused');
    }
  });

  it('adopts meetings in the order of their days', async () => {
    const id = await openMeeting(app, '2020-09-01', 'Belated');
    expect((await adopt(app, id, 409)).body.detail).toContain('2020-10-06');
  });

  it('names the steps of each reader, and why one is not theirs', async () => {
    const id = await openMeeting(app, '2020-10-06', 'Who does what');
    const stepsOf = async (role: 'fmu' | 'committee_chair' | 'auditor') => {
      const { body } = await (await app.as(role)).get(`/committee/meetings/${id}`);
      return Object.fromEntries(
        body.nextActions.map((one: { verb: string; allowed: boolean; because?: string }) => [
          one.verb,
          one.allowed || one.because,
        ]),
      );
    };
    expect(await stepsOf('fmu')).toMatchObject({
      'edit-agenda': true,
      recuse: true,
      decide: true,
      open: expect.stringContaining('This meeting is open'),
      adopt: 'This step is taken by the Chair of the Steering Committee.',
    });
    expect(await stepsOf('committee_chair')).toMatchObject({
      'edit-agenda': expect.any(String),
      adopt: true,
    });
    expect(Object.values(await stepsOf('auditor'))).not.toContain(true);
    await adopt(app, id);
    expect(await stepsOf('fmu')).toMatchObject({ decide: 'The meeting is adopted; its record is frozen.' });
  });

  it('says about which notes each kind of decision can be taken, and what it asks for', async () => {
    const fmu = await app.as('fmu');
    const id = await openMeeting(app, '2020-10-06', 'Kinds');
    const { body } = await fmu.get(`/committee/meetings/${id}`);
    expect(body.decisionKinds).toContainEqual({
      kind: 'allocate',
      noteStates: ['in_pipeline'],
      needs: ['conceptNoteId', 'amount', 'reason'],
    });
    const note = await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'], area: 3 });
    const decision = await decide(fmu, id, 'defer', [{ conceptNoteId: note.id, reason: 'Not ripe.' }]);
    expect(decision.items[0]).toMatchObject({ title: note.title, primaryArea: 3 });
  });

  it('lists meetings in a constant number of statements', async () => {
    const auditor = await app.as('auditor');
    const one = await app.queries.during(() => auditor.get('/committee/meetings?limit=1'));
    const many = await app.queries.during(() => auditor.get('/committee/meetings?limit=200'));
    expect(many).toBe(one);
    const page = await auditor.get('/committee/meetings?limit=2');
    const next = await auditor.get(`/committee/meetings?limit=2&cursor=${page.body.nextCursor}`);
    expect(next.body.items[0].number).toBe(page.body.items[1].number - 1);
    expect(page.headers['link']).toContain('rel="next"');
    await auditor.get('/committee/meetings?cursor=nonsense', 400);
  });
});
