import { adopt, decide } from '../committee/committee-factory.js';
import {
  agreement,
  allocate,
  deposit,
  donor,
  jointProgrammes,
  ledgerProblems,
  meeting,
  pipelineNotes,
  position,
  usdJson,
} from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

describe('allocations and joint programmes', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
  });
  afterAll(() => app.stop());

  const step = async (id: string, verb: string, expect = 200) =>
    (await (await app.as('fmu')).post(`/joint-programmes/${id}/transitions/${verb}`, {}, expect)).body;

  it('spends nothing before it was there: a decision of a day counts what was signed by that day', async () => {
    await agreement(app, '1000000.00', { signedOn: '2020-10-10', window: 'regional-reviews' });
    const [note] = await pipelineNotes(app, [{ amount: '900000.00', window: 'regional-reviews' }]);
    const early = await meeting(app, '2020-10-06');
    const refused = await allocate(app, early, [{ note: note!, amount: '900000.00' }], 409);
    expect(refused.body).toMatchObject({ code: 'INSUFFICIENT_FUNDS', available: usdJson('0.00') });
    await agreement(app, '500000.00', { signedOn: '2020-10-01', window: 'regional-reviews' });
    const some = await allocate(app, early, [{ note: note!, amount: '900000.00' }], 409);
    expect(some.body.available).toEqual(usdJson('495000.00'));
    await allocate(app, early, [{ note: note!, amount: '495000.00' }], 201);
    expect(await position(app, '2020-10-06', 'regional-reviews')).toMatchObject({
      reserved: usdJson('495000.00'),
      availableToProgramme: usdJson('0.00'),
    });
    await adopt(app, early);
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('refuses amounts beyond the request, other currencies and unknown notes, each with its pointer', async () => {
    await agreement(app, '20000000.00');
    const [one, two] = await pipelineNotes(app, [{ amount: '500000.00' }, { amount: '600000.00', area: 2 }]);
    const id = await meeting(app);
    const refused = await allocate(
      app,
      id,
      [
        { note: one!, amount: '500000.01' },
        { note: two!, amount: '600000.01' },
      ],
      422,
    );
    expect(refused.body.errors.map((error: any) => error.pointer)).toEqual([
      '/items/0/amount',
      '/items/1/amount',
    ]);
    expect(refused.body.errors[0].message).toContain('requests USD 500,000.00');
    const both = await allocate(
      app,
      id,
      [
        { note: one!, amount: '500000.00' },
        { note: two!, amount: '0.01' },
      ],
      201,
    );
    await allocate(app, id, [{ note: two!, amount: '1.00' }], 409);
    const fmu = await app.as('fmu');
    expect((await position(app)).reserved).toEqual(usdJson('500000.01'));
    await fmu.post(
      `/committee/meetings/${id}/decisions/${both.body.id}/take-back`,
      { reason: 'Once more.' },
      200,
    );
    expect((await position(app)).reserved).toEqual(usdJson('0.00'));
    await allocate(app, id, [{ note: two!, amount: '600000.00' }], 201);
    await adopt(app, id);
    const { items } = (await fmu.get('/joint-programmes?area=2')).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      noteReference: two!.reference,
      noteVersion: 1,
      allocation: usdJson('600000.00'),
    });
    const note = await fmu.get(`/concept-notes/${two!.id}`);
    expect(note.body.state).toBe('allocated');
  });

  it('pays approved programmes only, and returns what was not transferred when one is cancelled', async () => {
    const agent = await app.as('administrative_agent');
    const signed = await agreement(app, '1000000.00', { area: 5 });
    await deposit(app, signed.id, '500000.00');
    const before = await position(app);
    const [programme] = await jointProgrammes(app, [{ amount: '1500000.00', area: 5 }]);
    expect(programme.sources).toEqual({ earmarked: usdJson('990000.00'), unearmarked: usdJson('510000.00') });
    const send = (amount: string, expect: number, change: object = {}) =>
      agent.pay(
        `/joint-programmes/${programme.id}/transfers`,
        { entity: 'WHO', amount: usdJson(amount), on: '2020-10-19', ...change },
        expect,
      );
    expect((await send('100.00', 409)).body).toMatchObject({
      code: 'TRANSFER_NOT_ALLOWED',
      state: 'formulation',
    });
    expect((await step(programme.id, 'start', 409)).code).toBe('TRANSITION_NOT_ALLOWED');
    await step(programme.id, 'approve');
    await send('100000.00', 201, { memo: 'First tranche' });
    await step(programme.id, 'start');
    const paused = await step(programme.id, 'suspend');
    expect(paused.nextActions.map((one: any) => one.verb)).toEqual(['resume', 'cancel']);
    await send('100.00', 409);
    const wrong = await send('1.00', 422, { entity: 'ILO', on: '2020-10-20' });
    expect(wrong.body.errors.map((one: any) => one.pointer).sort()).toEqual(['/entity', '/on']);
    await send('1.00', 422, { on: '2020-10-05' });
    await send('1.001', 422);

    const cancelled = await step(programme.id, 'cancel');
    expect(cancelled).toMatchObject({
      state: 'cancelled',
      closedOn: '2020-10-19',
      transferred: usdJson('100000.00'),
      untransferred: usdJson('0.00'),
      nextActions: [],
    });
    const after = await position(app);
    expect(after.programmed.amount).toBe(`${Number(before.programmed.amount) + 100000}.00`);
    expect(after.availableUnearmarked).toEqual(before.availableUnearmarked);
    expect(after.byArea[4]).toMatchObject({
      available: usdJson('890000.00'),
      programmed: usdJson('100000.00'),
      jointProgrammes: 0,
    });
    expect((await position(app, '2020-10-18')).byArea[4]).toMatchObject({
      programmed: usdJson('1500000.00'),
      jointProgrammes: 1,
    });
    expect((await agent.get(`/joint-programmes/${programme.id}/transfers`)).body.items).toEqual([
      expect.objectContaining({
        entity: 'WHO',
        tranche: 1,
        memo: 'First tranche',
        amount: usdJson('100000.00'),
      }),
    ]);
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('lets an agreement be cancelled only while its money is free', async () => {
    const agent = await app.as('administrative_agent');
    const signed = await agreement(app, '1000000.00', { area: 4 });
    const free = await position(app);
    const programmes = await jointProgrammes(app, [{ amount: '700000.00', area: 4 }]);
    const refused = await agent.post(`/agreements/${signed.id}/transitions/cancel`, {}, 409);
    expect(refused.body).toMatchObject({ code: 'INSUFFICIENT_FUNDS', available: usdJson('290000.00') });
    await step(programmes[0].id, 'cancel');
    await agent.post(`/agreements/${signed.id}/transitions/cancel`, {}, 200);
    expect((await position(app)).availableToProgramme.amount).toBe(
      `${Number(free.availableToProgramme.amount) - 990_000}.00`,
    );
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('gives back the rest when accounts are closed', async () => {
    const agent = await app.as('administrative_agent');
    const [programme] = await jointProgrammes(
      app,
      [{ amount: '600000.00', entities: ['UNICEF', 'WHO', 'UNFPA'] }],
      ['approve', 'start'],
    );
    const body = { entity: 'UNFPA', amount: usdJson('150000.00'), on: '2020-10-19' };
    await agent.pay(`/joint-programmes/${programme.id}/transfers`, body);
    await step(programme.id, 'close-operationally');
    await agent.pay(`/joint-programmes/${programme.id}/transfers`, { ...body, amount: usdJson('50000.00') });
    const closed = await step(programme.id, 'close-financially');
    expect(
      closed.shares.map((share: any) => [share.entity, share.transferred.amount, share.open.amount]),
    ).toEqual([
      ['UNICEF', '0.00', '0.00'],
      ['WHO', '0.00', '0.00'],
      ['UNFPA', '200000.00', '0.00'],
    ]);
    await agent.pay(`/joint-programmes/${programme.id}/transfers`, { ...body, amount: usdJson('1.00') }, 409);
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('programs deposits only where the window says so, exchange differences apart', async () => {
    await app.database.query(
      `update fund_window set programming_basis = 'deposits' where code = 'regional-reviews'`,
    );
    const agent = await app.as('administrative_agent');
    const before = await position(app, undefined, 'regional-reviews');
    const { id: donorId } = await donor(app);
    const signed = (
      await agent.pay('/agreements', {
        donorId,
        signedOn: '2020-10-01',
        window: 'regional-reviews',
        amount: { amount: '1000000.00', currency: 'EUR' },
        exchangeRate: '0.8',
        rateDate: '2020-10-01',
        rateSource: 'UN operational rate of exchange',
      })
    ).body;
    const waiting = await position(app, undefined, 'regional-reviews');
    expect(waiting.awaitingDeposit).toEqual(usdJson('1250000.00'));
    expect(waiting.availableToProgramme).toEqual(before.availableToProgramme);
    for (const usdReceived of ['610000.00', '640000.10']) {
      await agent.pay('/deposits', {
        agreementId: signed.id,
        receivedOn: '2020-10-05',
        amount: { amount: '500000.00', currency: 'EUR' },
        usdReceived: usdJson(usdReceived),
      });
    }
    const paid = await position(app, undefined, 'regional-reviews');
    expect(paid).toMatchObject({ awaitingDeposit: usdJson('0.00'), exchangeDifference: usdJson('-0.10') });
    const money = (one: any, name: string) => Number(one[name].amount);
    expect(money(paid, 'availableToProgramme') - money(before, 'availableToProgramme')).toBeCloseTo(
      1_237_500.1,
      2,
    );
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('has its targets adopted by the committee', async () => {
    const fmu = await app.as('fmu');
    const id = await meeting(app);
    const target = {
      window: 'joint-programmes',
      period: 'adopted year',
      from: '2020-01-01',
      to: '2020-12-31',
      amount: usdJson('80000000.00'),
      basis: 'commitments',
    };
    await decide(fmu, id, 'adopt_target', [target]);
    expect((await position(app)).targets).toEqual([]);
    await adopt(app, id);
    expect((await position(app)).targets).toEqual([expect.objectContaining({ period: 'adopted year' })]);
    expect((await position(app, '2020-10-05')).targets).toEqual([]);
    const next = await meeting(app);
    expect((await decide(fmu, next, 'adopt_target', [target], 409)).code).toBe('TARGET_EXISTS');
    expect((await fmu.get('/funding-targets')).body.items[0]).toMatchObject({ decidedOn: '2020-10-06' });
  });
});
