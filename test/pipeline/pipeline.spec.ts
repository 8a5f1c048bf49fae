import { adopt, decide, openMeeting, seatCommittee } from '../committee/committee-factory.js';
import { noteUnderReview } from '../support/concept-note-factory.js';
import { TestApp } from '../support/test-app.js';

describe('the pipeline as of a day', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-06-01T09:00:00Z');
    await seatCommittee(app);
  });
  afterAll(() => app.stop());

  const note = (title: string, area: number, countries: string[], amount: string) =>
    noteUnderReview(app, { title, area, countries, amount, entities: ['UNICEF', 'WHO'] });

  it('counts from decision to decision, and a past day keeps its bytes after later decisions', async () => {
    const fmu = await app.as('fmu');
    const donor = app.anonymous;
    const [first, second, third] = [
      await note('First', 1, ['TJK'], '1000000.00'),
      await note('Second', 2, ['TJK', 'KGZ'], '1500000.50'),
      await note('Third', 2, ['ZAF'], '2000000.00'),
    ];
    const june = await openMeeting(app, '2020-06-01');
    await decide(fmu, june, 'add_to_pipeline', [{ conceptNoteId: first.id }, { conceptNoteId: second.id }]);
    const tentative = await donor.get('/public/pipeline?asOf=2020-06-01');
    expect(tentative.body.totals.programmes).toBe(0);
    await adopt(app, june);

    const before = await donor.get('/public/pipeline?asOf=2020-06-01');
    expect(before.body).toMatchObject({
      asOf: '2020-06-01',
      totals: { programmes: 2, countries: 2, requested: { amount: '2500000.50', currency: 'USD' } },
    });
    expect(before.body.areas.map((area: { programmes: number }) => area.programmes)).toEqual([1, 1, 0, 0, 0]);
    expect(before.body.items[1]).toMatchObject({
      conceptNoteId: second.id,
      title: 'Second',
      countries: ['TJK', 'KGZ'],
      entities: ['UNICEF', 'WHO'],
      enteredOn: '2020-06-01',
      version: 1,
      durationMonths: 24,
    });

    app.clock.set('2020-10-06T09:00:00Z');
    const october = await openMeeting(app, '2020-10-06');
    await decide(fmu, october, 'add_to_pipeline', [{ conceptNoteId: third.id }]);
    await decide(fmu, october, 'remove_from_pipeline', [
      { conceptNoteId: first.id, reason: 'Funded elsewhere.' },
    ]);
    await adopt(app, october);
    const team = await app.as('resident_coordinator', { countries: ['TJK', 'KGZ'] });
    await team.post(
      `/concept-notes/${second.id}/transitions/withdraw`,
      { reason: 'The ministry stepped back.' },
      200,
    );

    const after = await donor.get('/public/pipeline?asOf=2020-06-01');
    expect(after.text).toBe(before.text);
    expect((await donor.get('/public/pipeline?asOf=2020-10-05')).body.totals.programmes).toBe(2);
    const page = (await donor.get(`/public/pipeline/${first.id}`)).body;
    expect(page).toMatchObject({ title: 'First', version: 1, leftOn: '2020-10-06', leftBecause: 'removed' });
    expect(page.entities[0]).toEqual({
      code: 'UNICEF',
      name: expect.any(String),
      amount: { amount: '500000.00', currency: 'USD' },
    });
    const today = await donor.get('/public/pipeline');
    expect(today.body.items.map((item: { title: string }) => item.title)).toEqual(['Third']);
    const signedIn = await (await app.as('country_team')).get('/pipeline');
    expect(signedIn.text).toBe(today.text);
  });

  it('lists programmes by reference, of the window that is asked for', async () => {
    const fmu = await app.as('fmu');
    const large = await note('Large', 3, ['ZAF'], '3000000.00');
    const review = await noteUnderReview(app, {
      title: 'Review',
      window: 'regional-reviews',
      amount: '1000000.00',
      countries: ['ZAF'],
      entities: ['UNICEF', 'WHO'],
    });
    const meeting = await openMeeting(app, '2020-10-06', 'One more');
    await decide(fmu, meeting, 'add_to_pipeline', [
      { conceptNoteId: review.id },
      { conceptNoteId: large.id },
    ]);
    await adopt(app, meeting);
    const titles = async (query: string) =>
      (await app.anonymous.get(`/public/pipeline${query}`)).body.items.map((item: any) => item.title);
    expect(await titles('')).toEqual(['Third', 'Large', 'Review']);
    expect(await titles('?window=regional-reviews')).toEqual(['Review']);
    expect(await titles('?window=joint-programmes')).toEqual(['Third', 'Large']);
  });

  it('takes one statement whatever its size, and knows no day to come', async () => {
    const few = await app.queries.during(() => app.anonymous.get('/public/pipeline?asOf=2019-01-01'));
    const more = await app.queries.during(() => app.anonymous.get('/public/pipeline'));
    expect([few, more]).toEqual([1, 1]);
    const future = await app.anonymous.get('/public/pipeline?asOf=2031-01-01', 400);
    expect(future.body.errors[0].pointer).toBe('/asOf');
    await app.anonymous.get('/public/pipeline?asOf=2020-02-30', 400);
    await app.anonymous.get('/public/pipeline?nonsense=1', 400);
    await app.anonymous.get('/public/pipeline/not-an-id', 400);
    await app.anonymous.get('/public/pipeline/0195b7a8-0000-7000-8000-000000000000', 404);
  });

  it('refuses to rewrite an entry, also below the application', async () => {
    for (const sql of [
      `update pipeline_entry set requested = 1`,
      `update pipeline_entry set left_on = null, left_because = null where left_on is not null`,
      `delete from pipeline_entry`,
      `truncate pipeline_entry`,
    ]) {
      await expect(app.database.query(sql)).rejects.toThrow('is refused');
    }
  });
});
