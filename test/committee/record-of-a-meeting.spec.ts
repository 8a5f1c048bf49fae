import { noteUnderReview, type NoteAnswer } from '../support/concept-note-factory.js';
import type { ApiClient } from '../support/api-client.js';
import { TestApp } from '../support/test-app.js';
import { adopt, decide, openMeeting, seatCommittee, targetTerms } from './committee-factory.js';

const UNKNOWN = '0195b7a8-0000-7000-8000-000000000000';
const pointersIn = ({ body }: { body: { errors: { pointer: string }[] } }) =>
  body.errors.map(({ pointer }) => pointer);

describe('the record of a meeting', () => {
  let app: TestApp;
  let fmu: ApiClient;
  let seats: Awaited<ReturnType<typeof seatCommittee>>;
  let note: NoteAnswer;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
    seats = await seatCommittee(app);
    fmu = await app.as('fmu');
    note = await noteUnderReview(app, { countries: ['TJK'], entities: ['UNICEF', 'WHO'] });
  });
  afterAll(() => app.stop());

  const scheduled = async (title: string) => {
    const { body, headers } = await fmu.post('/committee/meetings', { title, heldOn: '2020-10-06' });
    return { path: `/committee/meetings/${body.id}`, etag: headers['etag']! };
  };

  it('has an agenda in the order given, of notes that there are', async () => {
    const { path, etag } = await scheduled('Agenda');
    const items = [{ title: 'Opening' }, { title: 'Note', conceptNoteId: note.id }, { title: 'Closing' }];
    const bad = [{ title: 'A', conceptNoteId: UNKNOWN }, ...items, { title: 'B', conceptNoteId: UNKNOWN }];
    const refused = await fmu.put(`${path}/agenda`, { items: bad }, 422, { 'if-match': etag });
    expect(pointersIn(refused)).toEqual(['/items/0/conceptNoteId', '/items/4/conceptNoteId']);
    const { body } = await fmu.put(`${path}/agenda`, { items }, 200, { 'if-match': etag });
    expect(body.agenda).toMatchObject([
      { position: 1, title: 'Opening', reference: null },
      { position: 2, title: 'Note', reference: note.reference, state: 'under_review' },
      { position: 3, title: 'Closing', reference: null },
    ]);
  });

  it('says who was present, who was not, and who spoke for a seat', async () => {
    const { path, etag } = await scheduled('Attendance');
    const list = [
      { seatId: seats.chair, present: true, representedBy: 'Deputy Director General' },
      { seatId: seats.ilo, present: true },
      { seatId: seats.germany, present: false },
    ];
    await fmu.put(`${path}/attendance`, { seats: list }, 428);
    await fmu.put(`${path}/attendance`, { seats: list }, 412, { 'if-match': '"r99"' });
    const vacant = [...list, { seatId: UNKNOWN, present: true }];
    const refused = await fmu.put(`${path}/attendance`, { seats: vacant }, 422, { 'if-match': etag });
    expect(pointersIn(refused)).toEqual(['/seats/3/seatId']);
    const { body } = await fmu.put(`${path}/attendance`, { seats: list }, 200, { 'if-match': etag });
    expect(
      body.attendance.map(({ holder, present, representedBy }: any) => [holder, present, representedBy]),
    ).toEqual([
      ['IOM Director General', true, 'Deputy Director General'],
      ['Germany', false, null],
      ['Morocco', null, null],
      ['ILO', true, null],
    ]);
    expect(body.quorum).toEqual({ seatsFilled: 4, seatsPresent: 2, needed: 3, reached: false });
    await fmu.post(`${path}/open`, {}, 200);
    const absent = await fmu.post(
      `${path}/decisions`,
      { kind: 'add_to_pipeline', items: [{ conceptNoteId: note.id }] },
      409,
    );
    expect(absent.body).toMatchObject({ code: 'NO_QUORUM', present: 2, needed: 3 });
    const complete = list.map((seat) => ({ ...seat, present: true }));
    const { headers } = await fmu.get(path);
    const reached = await fmu.put(`${path}/attendance`, { seats: complete }, 200, {
      'if-match': headers['etag']!,
    });
    expect(reached.body.quorum).toEqual({ seatsFilled: 4, seatsPresent: 3, needed: 3, reached: true });
  });

  it('counts only who was present at this meeting, not at another', async () => {
    await openMeeting(app, '2020-10-06', 'Everybody was there');
    const { path } = await scheduled('Nobody was there');
    const { body } = await fmu.get(path);
    expect(body.quorum).toMatchObject({ seatsFilled: 4, seatsPresent: 0 });
    await fmu.post(`${path}/open`, {}, 200);
    const items = [{ conceptNoteId: note.id }];
    const refused = await fmu.post(`${path}/decisions`, { kind: 'add_to_pipeline', items }, 409);
    expect(refused.body).toMatchObject({ code: 'NO_QUORUM', present: 0, needed: 3 });
  });

  it('takes recusals of seats that are held and of notes that there are, for this meeting only', async () => {
    const id = await openMeeting(app, '2020-10-06', 'Recusals');
    const path = `/committee/meetings/${id}`;
    const recusal = { seatId: seats.germany, conceptNoteId: note.id, reason: 'Funds the NGO.' };
    const nothing = { ...recusal, seatId: UNKNOWN, conceptNoteId: UNKNOWN };
    expect(pointersIn(await fmu.post(`${path}/recusals`, nothing, 422))).toEqual([
      '/seatId',
      '/conceptNoteId',
    ]);
    const { body } = await fmu.post(`${path}/recusals`, recusal);
    expect(body.recusals).toEqual([
      expect.objectContaining({ holder: 'Germany', basis: 'declared', reason: 'Funds the NGO.' }),
    ]);
    const again = await fmu.post(`${path}/recusals`, { ...recusal, reason: 'Another reason.' });
    expect(again.body.recusals).toEqual(body.recusals);
    for (const seatId of [seats.chair, seats.ilo, seats.morocco])
      await fmu.post(`${path}/recusals`, { ...recusal, seatId });
    const everybody = await decide(fmu, id, 'add_to_pipeline', [{ conceptNoteId: note.id }], 409);
    expect(everybody.code).toBe('ALL_RECUSED');

    const next = await openMeeting(app, '2020-10-06', 'Without recusals');
    const decision = await decide(fmu, next, 'add_to_pipeline', [{ conceptNoteId: note.id }]);
    const { body: other } = await fmu.get(`/committee/meetings/${next}`);
    expect(other.recusals).toEqual([]);
    await fmu.post(
      `/committee/meetings/${next}/decisions/${decision.id}/take-back`,
      { reason: 'Only tried.' },
      200,
    );
  });

  it('changes its ETag with each change, so that nobody writes over what they have not seen', async () => {
    const { path, etag } = await scheduled('Changes');
    const etags = [etag];
    const remember = ({ headers }: { headers: Record<string, string> }) => etags.push(headers['etag']!);
    const ifMatch = () => ({ 'if-match': etags.at(-1)! });
    remember(await fmu.put(`${path}/agenda`, { items: [{ title: 'Opening' }] }, 200, ifMatch()));
    const present = Object.values(seats).map((seatId) => ({ seatId, present: true }));
    remember(await fmu.put(`${path}/attendance`, { seats: present }, 200, ifMatch()));
    const recusal = { seatId: seats.germany, conceptNoteId: note.id, reason: 'Funds the NGO.' };
    remember(await fmu.post(`${path}/recusals`, recusal));
    remember(await fmu.post(`${path}/open`, {}, 200));
    const chair = await app.as('committee_chair');
    remember(await chair.post(`${path}/adopt`, {}, 200));
    expect(new Set(etags).size).toBe(6);
    for (const old of etags.slice(0, -1))
      await fmu.put(`${path}/agenda`, { items: [] }, 412, { 'if-match': old });
  });

  it('lets exactly one of several edits from the same state win', async () => {
    const { path, etag } = await scheduled('At once');
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((title) =>
        fmu.call('put', `${path}/agenda`, { body: { items: [{ title }] }, headers: { 'if-match': etag } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('is closed to recusals and decisions once it is adopted, in the application and below it', async () => {
    const id = await openMeeting(app, '2020-10-06', 'Closed');
    const path = `/committee/meetings/${id}`;
    const decision = await decide(fmu, id, 'defer', [{ conceptNoteId: note.id, reason: 'Not ripe.' }]);
    await adopt(app, id);
    const recusal = { seatId: seats.germany, conceptNoteId: note.id, reason: 'Late.' };
    expect((await fmu.post(`${path}/recusals`, recusal, 409)).body.code).toBe('MEETING_ADOPTED');
    const late = await decide(fmu, id, 'not_retain', [{ conceptNoteId: note.id, reason: 'Late.' }], 409);
    expect(late.code).toBe('MEETING_NOT_OPEN');
    expect((await adopt(app, id, 409)).body.code).toBe('TRANSITION_NOT_ALLOWED');
    const open = await openMeeting(app, '2020-10-06', 'Still open');
    const tentative = await decide(fmu, open, 'adopt_target', [targetTerms('some year')]);
    for (const sql of [
      `insert into committee_recusal select gen_random_uuid(), '${id}', t.id, '${note.id}', 'declared', 'Late.', now()
         from committee_term t limit 1`,
      `insert into committee_decision (id, meeting_id, number, kind, status, effective_on, recorded_by, recorded_at)
         select gen_random_uuid(), meeting_id, 99, kind, 'tentative', effective_on, recorded_by, recorded_at
           from committee_decision where id = '${decision.id}'`,
      `delete from committee_decision_item where decision_id = '${decision.id}'`,
      `insert into committee_decision_item (id, decision_id, position, concept_note_id, note_version, tentative)
         select gen_random_uuid(), decision_id, 9, concept_note_id, note_version, false
           from committee_decision_item where decision_id = '${decision.id}'`,
      `update committee_attendance set meeting_id = '${open}' where meeting_id = '${id}'`,
      `update committee_attendance set meeting_id = '${id}' where meeting_id = '${open}'`,
      `update committee_decision set meeting_id = '${id}', number = 9 where id = '${tentative.id}'`,
      `update committee_decision_item set decision_id = '${decision.id}', position = 9
         where decision_id = '${tentative.id}'`,
      `update committee_meeting set state = 'open', adopted_at = null where id = '${id}'`,
      `truncate committee_meeting cascade`,
      `truncate committee_decision cascade`,
      `truncate committee_decision_item cascade`,
    ]) {
      await expect(app.database.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('is never that of an adopted meeting without a quorum, also below the application', async () => {
    const { path } = await scheduled('Empty');
    const sql = `update committee_meeting set state = 'adopted', adopted_at = now(), adopted_by = $1,
      quorum_needed = 3, seats_filled = 4, seats_present = $2 where id = $3`;
    const id = path.split('/').at(-1);
    const adoptWith = (present: number) => app.database.query(sql, [fmu.personId, present, id]);
    await expect(adoptWith(2)).rejects.toThrow('adopted_has_quorum');
    await expect(adoptWith(3)).resolves.toMatchObject({ rowCount: 1 });
  });
});
