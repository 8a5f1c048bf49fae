import { noteUnderReview } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';
import { adopt, decide, openMeeting, seatCommittee, targetTerms } from './committee-factory.js';

describe('decisions of the committee', () => {
  let app: TestApp;
  let seats: Awaited<ReturnType<typeof seatCommittee>>;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
    seats = await seatCommittee(app);
  });
  afterAll(() => app.stop());

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

  it('checks the terms of a target once, each at its place in the request', async () => {
    const id = await openMeeting(app, '2020-10-06', 'Targets');
    const fmu = await app.as('fmu');
    const target = targetTerms(' second year ');
    const pointersOf = async (item: object) => {
      const body = await decide(fmu, id, 'adopt_target', [{ ...target, ...item }], 422);
      return body.errors.map((error: { pointer: string }) => error.pointer);
    };
    expect(
      await pointersOf({ window: 'x', amount: { amount: '1.00', currency: 'EUR' }, basis: 'hope' }),
    ).toEqual(['/items/0/amount', '/items/0/window', '/items/0/basis']);
    expect(await pointersOf({ to: '2021-01-01', conceptNoteId: seats.chair })).toEqual([
      '/items/0/conceptNoteId',
      '/items/0/to',
    ]);
    await decide(fmu, id, 'adopt_target', [target, { ...target, period: 'third year' }]);
    await adopt(app, id);
    const { body } = await fmu.get('/funding-targets?limit=200');
    expect(body.items.map((one: { period: string }) => one.period).sort()).toEqual([
      'second year',
      'third year',
    ]);
    const next = await openMeeting(app, '2020-10-06', 'The same target');
    const again = await decide(fmu, next, 'adopt_target', [{ ...target, period: 'second year' }], 409);
    expect(again.code).toBe('TARGET_EXISTS');
  });

  it('puts a target before the committee once, at whichever meeting', async () => {
    const fmu = await app.as('fmu');
    const [one, other] = [
      await openMeeting(app, '2020-10-06', 'Target'),
      await openMeeting(app, '2020-10-06', 'Target again'),
    ];
    const target = targetTerms('fourth year');
    const first = await decide(fmu, one, 'adopt_target', [target]);
    await decide(fmu, one, 'adopt_target', [{ ...target, window: 'regional-reviews' }]);
    await decide(fmu, one, 'adopt_target', [{ ...target, period: 'fifth year' }]);
    for (const id of [one, other]) {
      const refused = await decide(fmu, id, 'adopt_target', [target], 409);
      expect(refused.code).toBe('ALREADY_BEFORE_COMMITTEE');
    }
    await fmu.post(
      `/committee/meetings/${one}/decisions/${first.id}/take-back`,
      { reason: 'Too early.' },
      200,
    );
    await decide(fmu, other, 'adopt_target', [target]);
  });

  it('adopts decisions of all kinds together, each with its effect', async () => {
    const fmu = await app.as('fmu');
    const [added, deferred, refused] = [
      await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] }),
      await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] }),
      await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] }),
    ];
    const id = await openMeeting(app, '2020-10-06', 'All kinds');
    await decide(fmu, id, 'defer', [{ conceptNoteId: deferred.id, reason: 'Not ripe.' }]);
    await decide(fmu, id, 'add_to_pipeline', [{ conceptNoteId: added.id }]);
    await decide(fmu, id, 'not_retain', [{ conceptNoteId: refused.id, reason: 'Out of scope.' }]);
    await adopt(app, id);
    const stateOf = async (note: { id: string }) => (await fmu.get(`/concept-notes/${note.id}`)).body.state;
    expect([await stateOf(added), await stateOf(deferred), await stateOf(refused)]).toEqual([
      'in_pipeline',
      'deferred',
      'not_retained',
    ]);
    const { body } = await app.anonymous.get('/public/pipeline?asOf=2020-10-06');
    expect(body.items.map((one: { reference: string }) => one.reference)).toContain(added.reference);
  });
});
