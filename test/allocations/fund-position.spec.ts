import { adopt } from '../committee/committee-factory.js';
import {
  agreement,
  allocate,
  deposit,
  jointProgrammes,
  ledgerProblems,
  meeting,
  pipelineNotes,
  position,
  usdJson,
} from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

describe('the fund position', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
  });
  afterAll(() => app.stop());

  it('counts each stage of the money apart, as of any day, with tentative decisions beside', async () => {
    const fmu = await app.as('fmu');
    const agent = await app.as('administrative_agent');
    await fmu.post('/funding-targets', {
      period: 'first year',
      from: '2020-01-01',
      to: '2020-12-31',
      amount: usdJson('25000000.00'),
    });
    const signed = await agreement(app, '8000000.00');
    await agreement(app, '2000000.00', { area: 3 });
    await deposit(app, signed.id, '4000000.00');
    const [first, second] = await pipelineNotes(app, [
      { area: 3, amount: '2500000.00' },
      { area: 5, amount: '1000000.00', entities: ['IOM', 'ILO', 'UNICEF'] },
    ]);
    const id = await meeting(app);
    await allocate(app, id, [{ note: first!, amount: '2500000.00' }], 201);
    const before = await position(app, '2020-10-19');
    expect(before).toMatchObject({
      pledged: usdJson('0.00'),
      committed: usdJson('10000000.00'),
      agentFeeOnCommitments: usdJson('100000.00'),
      reserved: usdJson('2500000.00'),
      programmed: usdJson('0.00'),
      availableToProgramme: usdJson('7400000.00'),
      availableUnearmarked: usdJson('7400000.00'),
      deposited: usdJson('4000000.00'),
      cash: usdJson('3960000.00'),
      agentFee: usdJson('40000.00'),
      donors: 2,
      targets: [
        { period: 'first year', amount: usdJson('25000000.00'), reached: '40.00', basis: 'commitments' },
      ],
    });
    expect(before.byArea[2]).toEqual({
      number: 3,
      earmarked: usdJson('2000000.00'),
      available: usdJson('0.00'),
      programmed: usdJson('0.00'),
      jointProgrammes: 0,
    });
    const outside = (await app.anonymous.get('/public/fund?asOf=2020-10-19')).body;
    expect(outside.availableToProgramme).toEqual(usdJson('9900000.00'));
    expect(outside.byArea[2].available).toEqual(usdJson('1980000.00'));
    expect(outside).not.toHaveProperty('reserved');

    await allocate(app, id, [{ note: second!, amount: '1000000.00' }], 201);
    await adopt(app, id);
    const { items } = (await fmu.get('/joint-programmes')).body;
    expect(items.map((one: any) => [one.reference, one.state, one.decidedOn])).toEqual([
      ['JP-2020-002', 'formulation', '2020-10-06'],
      ['JP-2020-001', 'formulation', '2020-10-06'],
    ]);
    expect(items[1].sources).toEqual({
      earmarked: usdJson('1980000.00'),
      unearmarked: usdJson('520000.00'),
    });
    expect(items[0].shares.map((share: any) => [share.entity, share.amount.amount])).toEqual([
      ['IOM', '333333.34'],
      ['ILO', '333333.33'],
      ['UNICEF', '333333.33'],
    ]);
    await fmu.post(`/joint-programmes/${items[0].id}/transitions/approve`, {}, 200);
    const transfer = { entity: 'IOM', amount: usdJson('300000.00'), on: '2020-10-10' };
    await agent.pay(`/joint-programmes/${items[0].id}/transfers`, transfer);

    const after = await position(app);
    expect(after).toMatchObject({
      asOf: '2020-10-19',
      reserved: usdJson('0.00'),
      programmed: usdJson('3500000.00'),
      availableToProgramme: usdJson('6400000.00'),
      transferred: usdJson('300000.00'),
      cash: usdJson('3660000.00'),
    });
    expect(after.byArea[2]).toMatchObject({ programmed: usdJson('2500000.00'), jointProgrammes: 1 });
    expect(after.byArea[4]).toMatchObject({ programmed: usdJson('1000000.00'), jointProgrammes: 1 });
    expect(await position(app, '2020-10-09')).toMatchObject({
      programmed: usdJson('3500000.00'),
      transferred: usdJson('0.00'),
    });
    expect(await position(app, '2020-10-05')).toMatchObject({ programmed: usdJson('0.00') });
    expect(await position(app, '2020-05-31')).toMatchObject({ committed: usdJson('0.00'), donors: 0 });
    expect(await position(app, undefined, 'regional-reviews')).toMatchObject({ committed: usdJson('0.00') });
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('takes one statement besides the sign-in, however much there is', async () => {
    const fmu = await app.as('fmu');
    const few = await app.queries.during(() => fmu.get('/fund/position'));
    await jointProgrammes(app, [{ amount: '500000.00' }, { amount: '500000.00', area: 2 }]);
    expect(await app.queries.during(() => fmu.get('/fund/position'))).toBe(few);
    expect(await app.queries.during(() => app.anonymous.get('/public/fund'))).toBe(1);
  });

  it('refuses days to come and windows that are not there', async () => {
    const fmu = await app.as('fmu');
    const future = await fmu.get('/fund/position?asOf=2020-10-20', 400);
    expect(future.body.errors).toEqual([expect.objectContaining({ pointer: '/asOf', rule: 'not-future' })]);
    await fmu.get('/fund/position?asOf=2020-02-30', 400);
    await fmu.get('/fund/position?window=slush', 400);
    await fmu.get('/fund/position?asof=2020-10-19', 400);
  });

  it('counts commitments or deposits, as each target says', async () => {
    const fmu = await app.as('fmu');
    await fmu.post('/funding-targets', {
      period: 'second half',
      from: '2020-07-01',
      to: '2020-12-31',
      amount: usdJson('16000000.00'),
      basis: 'deposits',
    });
    const { targets } = await position(app, '2020-10-19');
    expect(targets.map((one: any) => [one.period, one.counted.amount, one.reached])).toEqual([
      ['first year', '10000000.00', '40.00'],
      ['second half', '4000000.00', '25.00'],
    ]);
  });
});
