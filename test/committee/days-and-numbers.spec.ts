import { noteUnderReview } from '../support/concept-note-factory.js';
import type { ApiClient } from '../support/api-client.js';
import { agreement, position } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';
import { adopt, decide, openMeeting, seatCommittee } from './committee-factory.js';

const TAJIK = { countries: ['TJK'], entities: ['UNICEF', 'WHO'] };

describe('the days and numbers of meetings and decisions', () => {
  let app: TestApp;
  let fmu: ApiClient;
  let seats: Awaited<ReturnType<typeof seatCommittee>>;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
    seats = await seatCommittee(app);
    fmu = await app.as('fmu');
  });
  afterAll(() => app.stop());

  it('numbers meetings without a gap, also when several are scheduled at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        fmu.call('post', '/committee/meetings', { body: { title: `Meeting ${n}`, heldOn: '2020-10-06' } }),
      ),
    );
    const numbers = answers.map(({ body }) => body.number as number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, n) => numbers[0]! + n));
  });

  it('numbers the decisions of each meeting from 1, also when several are recorded at once', async () => {
    const notes = [];
    for (let n = 0; n < 4; n += 1) notes.push(await noteUnderReview(app, TAJIK));
    const [one, two] = [
      await openMeeting(app, '2020-10-06', 'One'),
      await openMeeting(app, '2020-10-06', 'Two'),
    ];
    const [first, ...others] = notes;
    const reason = 'Not ripe.';
    await decide(fmu, one, 'defer', [{ conceptNoteId: first!.id, reason }]);
    const decisions = await Promise.all(
      others.map(({ id }) => decide(fmu, two, 'defer', [{ conceptNoteId: id, reason }])),
    );
    expect(decisions.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    const { body } = await fmu.get(`/committee/meetings/${two}`);
    expect(body.decisions.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
    expect(body.decisionCount).toBe(3);
    const listed = (await fmu.get('/committee/meetings')).body.items;
    const countOf = (id: string) => listed.find((item: { id: string }) => item.id === id).decisionCount;
    expect([countOf(one), countOf(two)]).toEqual([1, 3]);
    await adopt(app, one);
    await adopt(app, two);
  });

  it('lists meetings of one state, page by page until one that is exactly full', async () => {
    for (const title of ['Adopted', 'Adopted, too']) {
      await adopt(app, await openMeeting(app, '2020-10-06', title));
      await openMeeting(app, '2020-10-06', `Not ${title}`);
    }
    const page = async (query: string) => (await fmu.get(`/committee/meetings?state=adopted&${query}`)).body;
    const { items } = await page('limit=200');
    expect(new Set(items.map(({ state }: { state: string }) => state))).toEqual(new Set(['adopted']));
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(await page(`limit=${items.length}`)).toEqual({ items, nextCursor: null });
    const short = await page(`limit=${items.length - 1}`);
    const rest = await page(`limit=1&cursor=${short.nextCursor}`);
    expect([...short.items, ...rest.items]).toEqual(items);
    expect(rest.nextCursor).toBeNull();
  });

  it('takes effect on the day of the meeting, whenever it is recorded and adopted', async () => {
    const note = await noteUnderReview(app, { countries: ['MAR'], entities: ['UNICEF', 'WHO'] });
    app.clock.set('2020-10-09T09:00:00Z');
    await fmu.post(`/committee/seats/${seats.morocco}/terms`, {
      holderName: 'Egypt',
      country: 'EGY',
      startsOn: '2020-10-08',
    });
    const id = await openMeeting(app, '2020-10-07');
    const decision = await decide(fmu, id, 'add_to_pipeline', [{ conceptNoteId: note.id }]);
    expect(decision.effectiveOn).toBe('2020-10-07');
    const { body: meeting } = await fmu.get(`/committee/meetings/${id}`);
    // Morocco held its seat that day; Egypt does only since.
    expect(meeting.recusals.map(({ holder }: { holder: string }) => holder)).toEqual(['Morocco']);
    await adopt(app, id);
    const { body: history } = await fmu.get(`/concept-notes/${note.id}/history`);
    expect(history.items.at(-1)).toMatchObject({
      verb: 'add-to-pipeline',
      on: '2020-10-07',
      decisionId: decision.id,
    });
    const programmesOn = async (day: string) =>
      (await fmu.get(`/pipeline?asOf=${day}`)).body.totals.programmes;
    expect([await programmesOn('2020-10-06'), await programmesOn('2020-10-07')]).toEqual([0, 1]);
  });

  it('is adopted after every meeting with an earlier day, and before none that is adopted', async () => {
    app.clock.set('2020-11-30T09:00:00Z');
    const between = await openMeeting(app, '2020-10-20');
    // A meeting that is open on a later day is in nobody's way.
    await adopt(app, await openMeeting(app, '2020-10-15', 'Before an open one'));
    await adopt(app, await openMeeting(app, '2020-11-10'));
    const { body } = await fmu.get(`/committee/meetings/${between}`);
    const chair = await app.as('committee_chair');
    const adoption = async (meetingId: string) =>
      (await chair.get(`/committee/meetings/${meetingId}`)).body.nextActions.find(
        ({ verb }: { verb: string }) => verb === 'adopt',
      );
    expect(body.state).toBe('open');
    expect(await adoption(between)).toMatchObject({
      allowed: false,
      because: expect.stringContaining('2020-11-10'),
    });
    expect((await adopt(app, between, 409)).body.detail).toContain('2020-11-10');
    expect(await adoption(await openMeeting(app, '2020-11-10', 'The same day'))).toEqual({
      verb: 'adopt',
      allowed: true,
    });
  });

  it('keeps the quorum of an adopted meeting whatever becomes known of its seats', async () => {
    app.clock.set('2020-11-30T09:00:00Z');
    const id = await openMeeting(app, '2020-11-20');
    const { body } = await adopt(app, id);
    expect(body.quorum).toEqual({ seatsFilled: 4, seatsPresent: 4, needed: 3, reached: true });
    for (const title of ['Late seat', 'Another late seat', 'A third late seat']) {
      const { body: seat } = await fmu.post('/committee/seats', { title, category: 'stakeholder' });
      await fmu.post(`/committee/seats/${seat.id}/terms`, { holderName: title, startsOn: '2020-11-01' });
    }
    const { body: later } = await fmu.get(`/committee/meetings/${id}`);
    expect(later.quorum).toEqual(body.quorum);
  });

  it('makes joint programmes in the order of decisions and of their items', async () => {
    app.clock.set('2020-12-01T09:00:00Z');
    await agreement(app, '20000000.00');
    const notes = [];
    for (let n = 0; n < 7; n += 1) notes.push(await noteUnderReview(app, { ...TAJIK, amount: '1000000.00' }));
    const pipeline = await openMeeting(app, '2020-12-01', 'Into the pipeline');
    const items = notes.map(({ id }) => ({ conceptNoteId: id }));
    await decide(fmu, pipeline, 'add_to_pipeline', items);
    await adopt(app, pipeline);
    const id = await openMeeting(app, '2020-12-01', 'Allocations');
    const amount = { amount: '1000000.00', currency: 'USD' };
    const allocations = items.map((item) => ({ ...item, amount, reason: 'Ready.' }));
    // The second decision has the smaller id: the clock of the machine was put back.
    await decide(fmu, id, 'allocate', allocations.slice(1).toReversed());
    app.clock.set('2020-12-01T08:00:00Z');
    await decide(fmu, id, 'allocate', allocations.slice(0, 1));
    expect((await position(app)).programmed.amount).toBe('0.00');
    await adopt(app, id);
    const { rows } = await app.database.query<{ id: string }>(
      `select concept_note_id as id from joint_programme order by reference`,
    );
    expect(rows.map((row) => row.id)).toEqual(
      [...notes.slice(1).toReversed(), notes[0]!].map((note) => note.id),
    );
  });
});
