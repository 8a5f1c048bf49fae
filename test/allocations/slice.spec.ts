import { TestApp } from '../support/test-app.js';
import {
  agreement,
  allocating,
  deposit,
  effect,
  jointProgramme,
  ledgerProblems,
  pipelineNote,
  usdJson,
} from '../support/money-factory.js';

describe('from an agreement to a transfer', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
  });
  afterAll(() => app.stop());

  it('counts each stage of the money apart', async () => {
    const fmu = await app.as('fmu');
    const agent = await app.as('administrative_agent');
    const signed = await agreement(app, '10000000.00');
    await deposit(app, signed.id, '4000000.00');
    await fmu.post('/funding-targets', {
      period: 'first year',
      from: '2020-01-01',
      to: '2020-12-31',
      amount: usdJson('25000000.00'),
    });
    const note = await pipelineNote(app, { amount: '2000000.00', area: 3 });
    const tentative = allocating(app, [{ noteId: note.id, amount: '2000000.00' }]);
    await effect(app, 'record', tentative);
    const before = (await fmu.get('/fund/position?asOf=2020-10-19')).body;
    expect(before).toMatchObject({
      committed: usdJson('10000000.00'),
      agentFeeOnCommitments: usdJson('100000.00'),
      reserved: usdJson('2000000.00'),
      programmed: usdJson('0.00'),
      availableToProgramme: usdJson('7900000.00'),
      cash: usdJson('3960000.00'),
      agentFee: usdJson('40000.00'),
      donors: 1,
      targets: [{ period: 'first year', reached: '40.00' }],
    });
    const outside = (await app.anonymous.get('/public/fund?asOf=2020-10-19')).body;
    expect(outside.availableToProgramme).toEqual(usdJson('9900000.00'));
    expect(outside).not.toHaveProperty('reserved');
    await effect(app, 'takeBack', tentative);

    const programme = await jointProgramme(app, '1500000.01', { area: 3 }, ['approve']);
    expect(programme).toMatchObject({ reference: 'JP-2020-001', state: 'approved', area: 3 });
    expect(programme.shares.map((share: any) => share.amount.amount)).toEqual(['750000.01', '750000.00']);
    await agent.pay(`/joint-programmes/${programme.id}/transfers`, {
      entity: 'IOM',
      amount: usdJson('500000.00'),
      on: '2020-10-10',
    });
    const after = (await fmu.get('/fund/position')).body;
    expect(after).toMatchObject({
      asOf: '2020-10-19',
      reserved: usdJson('0.00'),
      programmed: usdJson('1500000.01'),
      transferred: usdJson('500000.00'),
      cash: usdJson('3460000.00'),
    });
    expect(after.byArea[2]).toMatchObject({
      number: 3,
      programmed: usdJson('1500000.01'),
      jointProgrammes: 1,
    });
    const earlier = (await fmu.get('/fund/position?asOf=2020-10-05')).body;
    expect(earlier).toMatchObject({ programmed: usdJson('0.00'), transferred: usdJson('0.00') });
    expect(await ledgerProblems(app)).toEqual([]);
  });
});
