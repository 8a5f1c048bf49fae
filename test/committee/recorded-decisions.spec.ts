import type { ApiClient } from '../support/api-client.js';
import { noteUnderReview } from '../support/concept-note-factory.js';
import { agreement, allocate, meeting, pipelineNotes, position } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';
import { adopt, decide } from './committee-factory.js';

const TAJIK = { countries: ['TJK'], entities: ['UNICEF', 'WHO'] };

describe('a recorded decision', () => {
  let app: TestApp;
  let fmu: ApiClient;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
    fmu = await app.as('fmu');
  });
  afterAll(() => app.stop());

  const takeBack = (meetingId: string, decisionId: string, expect = 200) =>
    fmu.post(
      `/committee/meetings/${meetingId}/decisions/${decisionId}/take-back`,
      { reason: 'A slip.' },
      expect,
    );
  const trailOf = async (id: string) =>
    (
      await app.database.query(`select content from audit_event where subject_id = $1 order by seq`, [id])
    ).rows.map(({ content }) => content);

  it('says what was said: statement, conditions, and objections that were given up', async () => {
    const note = await noteUnderReview(app, TAJIK);
    const id = await meeting(app);
    const { body: seats } = await fmu.get('/committee/seats');
    const said = {
      statement: 'Germany thanks the team.',
      conditions: ['The budget is revised.', 'A second ministry takes part.'],
      objections: [{ seatId: seats.items[1].id, text: 'Too early.', maintained: false }],
    };
    const { body } = await fmu.post(`/committee/meetings/${id}/decisions`, {
      kind: 'add_to_pipeline',
      items: [{ conceptNoteId: note.id }],
      ...said,
    });
    expect(body).toMatchObject({ ...said, status: 'tentative', effectiveOn: '2020-10-06' });
    expect((await fmu.get(`/committee/meetings/${id}`)).body.decisions).toEqual([body]);
    const [recorded] = await trailOf(body.id);
    expect(recorded).toMatchObject({
      action: 'committee.record-decision',
      after: { meetingId: id, ...said },
    });
    await adopt(app, id);
    const { content } = (
      await app.database.query(
        `select content from audit_event where subject_id = $1 and action = 'committee.adopt'`,
        [id],
      )
    ).rows[0];
    expect(content).toMatchObject({
      before: { state: 'open' },
      after: { state: 'adopted', decisions: [body.id], seatsFilled: 4, seatsPresent: 4, quorumNeeded: 3 },
    });
  });

  it('shows its items in the order in which they were decided', async () => {
    const notes: { id: string }[] = [];
    for (let n = 0; n < 5; n += 1) notes.push(await noteUnderReview(app, TAJIK));
    // Not the order of their numbers; ids of items made in one moment have no order.
    const ids = [1, 3, 0, 4, 2].map((index) => notes[index]!.id);
    const items = ids.map((conceptNoteId) => ({ conceptNoteId }));
    const { id } = await decide(fmu, await meeting(app), 'add_to_pipeline', items);
    const { rows } = await app.database.query<{ id: string }>(
      'select meeting_id as id from committee_decision where id = $1',
      [id],
    );
    const { body } = await fmu.get(`/committee/meetings/${rows[0]!.id}`);
    expect(body.decisions[0].items.map((item: any) => item.conceptNoteId)).toEqual(ids);
  });

  it('is recorded by nobody but the Fund Management Unit and the Chair, and adopted by the Chair alone', async () => {
    const note = await noteUnderReview(app, TAJIK);
    const id = await meeting(app);
    const items = [{ conceptNoteId: note.id }];
    for (const role of ['committee_member', 'reviewer', 'administrative_agent', 'auditor'] as const)
      await decide(await app.as(role), id, 'add_to_pipeline', items, 403);
    const decision = await decide(await app.as('committee_chair'), id, 'add_to_pipeline', items);
    for (const role of ['fmu', 'committee_member', 'auditor'] as const)
      await (await app.as(role)).post(`/committee/meetings/${id}/adopt`, {}, 403);
    const member = await app.as('committee_member');
    await member.post(`/committee/meetings/${id}/decisions/${decision.id}/take-back`, { reason: 'x' }, 403);
    await takeBack(id, decision.id);
  });

  it('is refused when one note of several is not in the state for it, and names that one', async () => {
    const notes = [await noteUnderReview(app, TAJIK), await noteUnderReview(app, TAJIK)];
    const [removed] = await pipelineNotes(app, [{ countries: ['TJK'] }]);
    const id = await meeting(app);
    const items = [...notes, removed!].map((note) => ({ conceptNoteId: note.id }));
    const refused = await decide(fmu, id, 'add_to_pipeline', items, 409);
    expect(refused).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', conceptNoteId: removed!.id });
    expect((await fmu.get(`/committee/meetings/${id}`)).body.decisions).toEqual([]);
  });

  it('is not recorded by a member in conflict with the last of its notes', async () => {
    const [free, own] = [
      await noteUnderReview(app, TAJIK),
      await noteUnderReview(app, { countries: ['TJK', 'DEU'], entities: ['UNICEF', 'WHO'] }),
    ];
    const member = await app.as('committee_chair', { who: 'for Germany' });
    await meeting(app);
    await app.database.query(`update committee_term set person_id = $1 where country = 'DEU'`, [
      member.personId,
    ]);
    const id = await meeting(app);
    const items = [free, own].map((note) => ({ conceptNoteId: note.id }));
    expect(await decide(member, id, 'add_to_pipeline', items, 403)).toMatchObject({
      code: 'RECUSED',
      detail: expect.stringContaining(own.reference),
    });
    await decide(member, id, 'add_to_pipeline', items.slice(0, 1));
  });

  it('puts the conflicts of absent members on record, too', async () => {
    const note = await noteUnderReview(app, { countries: ['TJK', 'DEU'], entities: ['UNICEF', 'WHO'] });
    const id = await meeting(app);
    const { body, headers } = await fmu.get(`/committee/meetings/${id}`);
    const seats = body.attendance.map(({ seatId, holder }: { seatId: string; holder: string }) => ({
      seatId,
      present: holder !== 'Germany',
    }));
    await fmu.put(`/committee/meetings/${id}/attendance`, { seats }, 200, { 'if-match': headers['etag']! });
    await decide(fmu, id, 'add_to_pipeline', [{ conceptNoteId: note.id }]);
    const { recusals } = (await fmu.get(`/committee/meetings/${id}`)).body;
    expect(recusals.map(({ holder }: { holder: string }) => holder)).toEqual(['Germany']);
  });

  it('frees its money and its note when it is taken back, and says why on record', async () => {
    await agreement(app, '2000000.00');
    const [note] = await pipelineNotes(app, [{ countries: ['TJK'], amount: '1000000.00' }]);
    const id = await meeting(app);
    const items = [{ note: note!, amount: '1000000.00' }];
    const before = (await position(app)).availableToProgramme.amount;
    const { body: decision } = await allocate(app, id, items, 201);
    expect((await position(app)).availableToProgramme.amount).not.toBe(before);
    const { body } = await takeBack(id, decision.id);
    expect(body).toMatchObject({ id: decision.id, status: 'taken_back' });
    expect((await position(app)).availableToProgramme.amount).toBe(before);
    expect((await takeBack(id, decision.id, 409)).body).toMatchObject({
      code: 'DECISION_SETTLED',
      detail: 'This decision is taken back. Only a tentative decision can be taken back.',
    });
    expect((await trailOf(decision.id)).map(({ action, reason }) => [action, reason])).toEqual([
      ['committee.record-decision', null],
      ['committee.take-back-decision', 'A slip.'],
    ]);

    await allocate(app, id, items, 201);
    await adopt(app, id);
    expect((await fmu.get(`/concept-notes/${note!.id}`)).body.state).toBe('allocated');
    const { body: adopted } = await fmu.get(`/committee/meetings/${id}`);
    expect(adopted.decisions.map(({ status }: { status: string }) => status)).toEqual([
      'taken_back',
      'adopted',
    ]);
  });

  it('is taken back and adopted with its own meeting only', async () => {
    const note = await noteUnderReview(app, TAJIK);
    const [own, other] = [await meeting(app), await meeting(app)];
    const decision = await decide(fmu, own, 'add_to_pipeline', [{ conceptNoteId: note.id }]);
    await takeBack(other, decision.id, 404);
    await adopt(app, other);
    expect((await fmu.get(`/committee/meetings/${own}`)).body.decisions[0].status).toBe('tentative');
  });
});
