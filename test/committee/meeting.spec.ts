import { noteUnderReview } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';
import { adopt, decide, openMeeting, seatCommittee } from './committee-factory.js';

describe('a committee meeting', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
    await seatCommittee(app);
  });
  afterAll(() => app.stop());

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
    const failed = await adopt(app, id, 409);
    expect(failed.body).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', conceptNoteId: gone.id });
    expect(failed.body.detail).toContain(gone.reference);
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
      open: expect.stringContaining('while the meeting is open'),
      adopt: 'Only the Chair of the Steering Committee can do this.',
    });
    expect(await stepsOf('committee_chair')).toMatchObject({
      'edit-agenda': expect.any(String),
      adopt: true,
    });
    expect(Object.values(await stepsOf('auditor'))).not.toContain(true);
    await adopt(app, id);
    expect(await stepsOf('fmu')).toMatchObject({
      decide: 'The meeting is adopted. Its record can no longer be changed.',
    });
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
    const forged = Buffer.from('["-number",1e300]').toString('base64url');
    for (const cursor of ['nonsense', forged]) await auditor.get(`/committee/meetings?cursor=${cursor}`, 400);
  });
});
