import { calendarDate } from '../../src/kernel/index.js';
import { JobWorker } from '../../src/platform/jobs/index.js';
import type { EditionSnapshot } from '../../src/publications/domain/edition-snapshot.js';
import { SnapshotBuilder } from '../../src/publications/use-cases/edition-snapshot.builder.js';
import { adopt, decide } from '../committee/committee-factory.js';
import { type NoteAnswer, type NoteWishes, noteUnderReview } from '../support/concept-note-factory.js';
import { agreement, allocate, meeting, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';
import { published } from './edition-factory.js';

describe('the snapshot of an edition', () => {
  let app: TestApp;
  let second: NoteAnswer;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-20T09:00:00Z');
    await agreement(app, '5000000.00', { signedOn: '2020-09-01' });
    await agreement(app, '1000000.00', { signedOn: '2020-10-18' });
    const [first] = await into('2020-10-06', { title: 'First' });
    await into('2020-10-06', { title: 'Review', window: 'regional-reviews' });
    [second] = (await into('2020-10-12', { title: 'Second' })) as [NoteAnswer];
    const id = await meeting(app, '2020-10-15');
    await allocate(app, id, [{ note: first!, amount: '1000000.00' }], 201);
    await adopt(app, id);
  });
  afterAll(() => app.stop());

  /** Notes that enter the pipeline on the day. */
  async function into(day: string, ...wishes: NoteWishes[]) {
    const notes = [];
    for (const wish of wishes) {
      notes.push(await noteUnderReview(app, { entities: ['WHO', 'UNICEF'], countries: ['TJK'], ...wish }));
    }
    const id = await meeting(app, day);
    const items = notes.map((note) => ({ conceptNoteId: note.id }));
    await decide(await app.as('fmu'), id, 'add_to_pipeline', items);
    await adopt(app, id);
    return notes;
  }

  /** The snapshot of a day as it is stored. */
  async function on(day: string): Promise<EditionSnapshot> {
    const order = { asOf: calendarDate(day), number: 1, now: app.clock.now() };
    return JSON.parse(JSON.stringify(await app.nest.get(SnapshotBuilder).build(order))) as EditionSnapshot;
  }

  it('has the programmes of its window on its day, each with the day that it entered', async () => {
    const entries = async (day: string) =>
      (await on(day)).programmes.map(({ title, enteredOn }) => `${title} ${enteredOn}`);
    expect(await entries('2020-10-05')).toEqual([]);
    expect(await entries('2020-10-11')).toEqual(['First 2020-10-06']);
    expect(await entries('2020-10-12')).toEqual(['First 2020-10-06', 'Second 2020-10-12']);
    expect(await entries('2020-10-15')).toEqual(['Second 2020-10-12']);
  });

  it('has the money and the funded programmes of its day, and nothing that came later', async () => {
    const [before, then, now] = [await on('2020-10-14'), await on('2020-10-15'), await on('2020-10-18')];
    expect([before.fund.committed, now.fund.committed]).toEqual([
      usdJson('5000000.00'),
      usdJson('6000000.00'),
    ]);
    expect([before.fund.programmed, then.fund.programmed]).toEqual([usdJson('0.00'), usdJson('1000000.00')]);
    expect([before.funded.length, then.funded.length]).toEqual([0, 1]);
    expect(then.funded[0]).toMatchObject({ title: 'First', decidedOn: '2020-10-15' });
  });

  it('counts no money that is only tentatively allocated', async () => {
    const id = await meeting(app, '2020-10-19');
    await allocate(app, id, [{ note: second, amount: '1000000.00' }], 201);
    const { fund, programmes } = await on('2020-10-20');
    expect([fund.programmed, programmes.length]).toEqual([usdJson('1000000.00'), 1]);
    expect(fund.availableToProgramme).toEqual((await on('2020-10-18')).fund.availableToProgramme);
  });

  it('is public once it is published; each edition leads to the latest', async () => {
    const fmu = await app.as('fmu');
    await app.startJobs();
    const ids: string[] = [];
    for (const asOf of ['2020-10-11', '2020-10-12', '2020-10-18']) {
      const { body } = await fmu.post('/editions', { asOf }, 202);
      ids.push((await published(app, body.id)).id);
    }
    await app.nest.get(JobWorker).stop();
    const waiting = (await fmu.post('/editions', {}, 202)).body.id;
    const numbers = async (path: string) =>
      (await fmu.get(path)).body.items.map(({ number }: { number: number }) => number);
    expect([await numbers('/public/editions'), await numbers('/editions')]).toEqual([
      [3, 2, 1],
      [4, 3, 2, 1],
    ]);
    await app.anonymous.get(`/public/editions/${waiting}`, 404);
    expect((await fmu.get(`/editions/${ids[0]}`)).body.supersededBy).toBe(3);
    const { body: page } = await app.anonymous.get('/public/editions?limit=2');
    expect(page.items.map(({ number }: { number: number }) => number)).toEqual([3, 2]);
    const next = await app.anonymous.get(`/public/editions?limit=2&cursor=${page.nextCursor}`);
    expect(next.body.items.map(({ number }: { number: number }) => number)).toEqual([1]);
    const json = await fetch(`${app.url}/api/v1/public/editions/${ids[2]}/files/pipeline.json`);
    expect(((await json.json()) as EditionSnapshot).funded).toMatchObject([
      { title: 'First', decidedOn: '2020-10-15' },
    ]);
    const auditor = await app.as('auditor');
    const record = await auditor.get('/audit-events?action=edition.publish&limit=1');
    expect(record.body.items[0].after.files.map(({ name }: { name: string }) => name)).toEqual([
      'booklet.en.pdf',
      'pipeline.csv',
      'pipeline.json',
    ]);
  });
});
