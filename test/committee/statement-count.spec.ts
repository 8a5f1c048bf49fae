import type { NoteAnswer } from '../support/concept-note-factory.js';
import { agreement, allocate, meeting, pipelineNotes } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const AMOUNT = '100000.00';
const WISHES = Array.from({ length: 10 }, (_, n) => ({
  countries: ['TJK'],
  area: (n % 5) + 1,
  amount: AMOUNT,
}));

/** Whole requests, from finding out who asks to reading the answer; the same figures are in docs/benchmarks.md. */
const RECORDING = 16;
const ADOPTING = 24;

describe('the number of statements of decisions', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-06T09:00:00Z');
    await agreement(app, '20000000.00');
  });
  afterAll(() => app.stop());

  const record = (meetingId: string, notes: readonly NoteAnswer[]) => {
    const items = notes.map((note) => ({ note, amount: AMOUNT }));
    return app.queries.during(() => allocate(app, meetingId, items, 201));
  };

  const adopt = async (meetingId: string) => {
    const chair = await app.as('committee_chair');
    return app.queries.during(() => chair.post(`/committee/meetings/${meetingId}/adopt`, {}, 200));
  };

  it('is the same for one allocation as for ten', async () => {
    const [one, ten] = [await pipelineNotes(app, WISHES.slice(0, 1)), await pipelineNotes(app, WISHES)];
    const [small, large] = [await meeting(app), await meeting(app)];
    expect([await record(small, one), await record(large, ten)]).toEqual([RECORDING, RECORDING]);
    expect([await adopt(small), await adopt(large)]).toEqual([ADOPTING, ADOPTING]);
  });

  it('is the same for a meeting of one decision as for one of ten', async () => {
    const id = await meeting(app);
    for (const note of await pipelineNotes(app, WISHES)) await record(id, [note]);
    expect(await adopt(id)).toBe(ADOPTING);
  });
});
