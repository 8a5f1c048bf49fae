import { adopt, decide } from '../committee/committee-factory.js';
import { type NoteAnswer, validNote } from '../support/concept-note-factory.js';
import { agreement, allocate, deposit, meeting, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

/** Three organizations that ask for a sixth, a third and a half of the budget. */
const BUDGETS = [
  ['IOM', '100000.00'],
  ['UNICEF', '200000.00'],
  ['WHO', '300000.00'],
] as const;

describe('the shares of an allocation', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-12-30T09:00:00Z');
    await agreement(app, '2000000.00');
  });
  afterAll(() => app.stop());

  async function noteInPipeline(window?: 'regional-reviews'): Promise<NoteAnswer> {
    const coordinator = await app.as('resident_coordinator');
    const fmu = await app.as('fmu');
    const note = {
      ...validNote({ amount: '600000.00', ...(window ? { window } : {}) }),
      entityBudgets: BUDGETS.map(([entity, amount]) => ({ entity, amount: usdJson(amount) })),
      budgetLines: BUDGETS.map(([entity, amount]) => ({
        category: 'staff',
        entity,
        amount: usdJson(amount),
      })),
    };
    const draft = (await coordinator.post('/concept-notes', note)).body;
    await coordinator.post(`/concept-notes/${draft.id}/transitions/submit`, {}, 200);
    const accepted = await fmu.post(`/concept-notes/${draft.id}/transitions/accept-for-review`, {}, 200);
    const id = await meeting(app, '2020-12-30');
    await decide(fmu, id, 'add_to_pipeline', [{ conceptNoteId: draft.id }]);
    await adopt(app, id);
    return accepted.body;
  }

  it('follow what each organization asked for, to the cent, and the odd cents go to the largest remainders', async () => {
    const notes = [await noteInPipeline(), await noteInPipeline()];
    const id = await meeting(app, '2020-12-30');
    const items = notes.map((note, index) => ({
      conceptNoteId: note.id,
      amount: usdJson(['500000.00', '100.01'][index]!),
      reason: ['The first.', 'The second.'][index]!,
    }));
    const fmu = await app.as('fmu');
    await decide(fmu, id, 'allocate', items);
    // Adopted in the new year: the programme is numbered by the year of its decision.
    app.clock.set('2021-01-02T09:00:00Z');
    await adopt(app, id);
    const { body } = await fmu.get('/joint-programmes?limit=200');
    const made = notes.map(({ id: note }) => body.items.find((one: any) => one.conceptNoteId === note));
    const sharesOf = (one: any) => one.shares.map(({ amount }: any) => amount.amount);
    expect(made.map(sharesOf)).toEqual([
      ['83333.33', '166666.67', '250000.00'],
      ['16.67', '33.34', '50.00'],
    ]);
    expect(made.map(({ reference }) => reference)).toEqual(['JP-2020-001', 'JP-2020-002']);
    const auditor = await app.as('auditor');
    const record = await auditor.get('/audit-events?action=joint-programme.create&limit=200');
    expect(record.body.items.map(({ reason }: any) => reason).toSorted()).toEqual([
      'The first.',
      'The second.',
    ]);
  });

  it('are paid from the day of the decision on, as far as the cash goes', async () => {
    const signed = await agreement(app, '50000.00');
    const note = await noteInPipeline();
    const id = await meeting(app, '2020-12-30');
    await allocate(app, id, [{ note, amount: '300000.00' }], 201);
    await adopt(app, id);
    const [fmu, agent] = [await app.as('fmu'), await app.as('administrative_agent')];
    const { body } = await fmu.get('/joint-programmes?limit=200');
    const programme = body.items.find((one: any) => one.conceptNoteId === note.id);
    await fmu.post(`/joint-programmes/${programme.id}/transitions/approve`, {}, 200);
    const send = (amount: string, on: string, expect: number) => {
      const order = { entity: 'WHO', amount: usdJson(amount), on };
      return agent.pay(`/joint-programmes/${programme.id}/transfers`, order, expect);
    };
    // Half of the allocation is the share of WHO, and nothing is in cash yet.
    expect((await send('1.00', '2020-12-30', 409)).body.detail).toContain('is available in cash');
    await deposit(app, signed.id, '50000.00', '2020-12-30');
    expect((await send('150000.01', '2020-12-30', 409)).body.detail).toContain('is available in cash');
    expect((await send('1.00', '2020-12-29', 422)).body.errors[0]).toMatchObject({ pointer: '/on' });
    await send('49500.00', '2020-12-30', 201);
  });

  it('of one decision come out of what the items before have left', async () => {
    const window = 'regional-reviews';
    await agreement(app, '1000000.00', { window });
    const notes = [await noteInPipeline(window), await noteInPipeline(window)];
    const id = await meeting(app, '2020-12-30');
    const items = notes.map((note) => ({ note, amount: '600000.00' }));
    const { body } = await allocate(app, id, items, 409);
    expect(body).toMatchObject({ code: 'INSUFFICIENT_FUNDS', available: usdJson('390000.00') });
    expect(body.errors[0].pointer).toBe('/items/1/amount');
    await allocate(app, id, [items[0]!, { ...items[1]!, amount: '390000.00' }], 201);
  });

  it('are for exactly what was asked for, where there is as much', async () => {
    const note = await noteInPipeline();
    const id = await meeting(app, '2020-12-30');
    const { body } = await allocate(app, id, [{ note, amount: '600000.01' }], 422);
    expect(body.errors[0]).toMatchObject({ pointer: '/items/0/amount', rule: 'requested' });
    await allocate(app, id, [{ note, amount: '600000.00' }], 201);
  });
});
