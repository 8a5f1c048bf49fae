import { LedgerVerification } from '../../src/ledger/index.js';
import { noteUnderReview } from '../support/concept-note-factory.js';
import { agreement } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';
import { adopt, decide, openMeeting, seatCommittee } from './committee-factory.js';

const DECISIONS = 50;
/** Of USD 20 million 19.8 are programmable after the fee: room for 19 allocations of a million. */
const FIT = 19;

describe('fifty allocations at once', () => {
  let app: TestApp;

  beforeAll(async () => {
    // A connection for each: they wait for one another's locks, not for the pool, which gives up after a while.
    app = await TestApp.start({ DATABASE_POOL: String(DECISIONS + 10) });
    app.clock.set('2020-10-06T09:00:00Z');
    await seatCommittee(app);
  });
  afterAll(() => app.stop());

  it('lets through exactly as many as fit, refuses the others with the amount left, and keeps the books right', async () => {
    await agreement(app, '20000000.00');
    const notes = [];
    for (let n = 0; n < DECISIONS; n += 1) {
      const wishes = {
        countries: ['TJK'],
        entities: ['UNICEF', 'WHO'],
        area: (n % 5) + 1,
        amount: '1000000.00',
      };
      notes.push(await noteUnderReview(app, wishes));
    }
    const fmu = await app.as('fmu');
    const first = await openMeeting(app, '2020-10-06', 'The pipeline');
    await decide(
      fmu,
      first,
      'add_to_pipeline',
      notes.map(({ id }) => ({ conceptNoteId: id })),
    );
    await adopt(app, first);

    const meeting = await openMeeting(app, '2020-10-06', 'The allocations');
    const answers = await Promise.all(
      notes.map(({ id }) =>
        fmu.call('post', `/committee/meetings/${meeting}/decisions`, {
          body: {
            kind: 'allocate',
            items: [
              { conceptNoteId: id, amount: { amount: '1000000.00', currency: 'USD' }, reason: 'Ready.' },
            ],
          },
        }),
      ),
    );
    const refused = answers.filter(({ status }) => status !== 201);
    expect(answers.length - refused.length).toBe(FIT);
    for (const { status, body } of refused) {
      expect([status, body.code, body.available]).toEqual([
        409,
        'INSUFFICIENT_FUNDS',
        { amount: '800000.00', currency: 'USD' },
      ]);
    }
    expect((await app.nest.get(LedgerVerification).run()).problems).toEqual([]);

    const tentative = (await fmu.get('/fund/position?asOf=2020-10-06')).body;
    expect([tentative.programmed.amount, tentative.availableToProgramme.amount]).toEqual([
      '0.00',
      '800000.00',
    ]);
    await adopt(app, meeting);
    const final = (await fmu.get('/fund/position?asOf=2020-10-06')).body;
    expect([final.programmed.amount, final.availableToProgramme.amount]).toEqual([
      '19000000.00',
      '800000.00',
    ]);
    expect((await app.anonymous.get('/public/pipeline?asOf=2020-10-06')).body.totals.programmes).toBe(
      DECISIONS - FIT,
    );
    expect((await app.nest.get(LedgerVerification).run()).problems).toEqual([]);
  });
});
