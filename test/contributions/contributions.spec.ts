import { agreement, deposit, donor, ledgerProblems, position, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const RATE = { exchangeRate: '0.853', rateDate: '2020-10-01', rateSource: 'UN operational rate of exchange' };

describe('contributions', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
  });
  afterAll(() => app.stop());

  const pointers = (body: any) => body.errors.map((one: any) => one.pointer).sort();

  it('knows a donor once: a State by its code, others by name', async () => {
    const fmu = await app.as('fmu');
    const made = await fmu.post('/donors', { country: 'DEU' });
    expect(made.body).toMatchObject({ name: 'Germany', country: 'DEU', kind: 'state' });
    expect(made.headers['location']).toBe(`/api/v1/donors/${made.body.id}`);
    expect((await fmu.post('/donors', { country: 'DEU' }, 409)).body.code).toBe('DONOR_EXISTS');
    await fmu.post('/donors', { name: 'A  foundation ' });
    expect((await fmu.post('/donors', { name: 'a Foundation' }, 409)).body.code).toBe('DONOR_EXISTS');
    expect((await fmu.post('/donors', { name: 'Germany' }, 422)).body.errors[0].message).toContain('DEU');
    for (const body of [{}, { country: 'DEU', name: 'Germany' }, { country: 'ZZZ' }, { country: 'HKG' }]) {
      expect(pointers((await fmu.post('/donors', body, 422)).body)).toEqual(['/country']);
    }
    await fmu.post('/donors', { name: '   ' }, 422);
    await fmu.post('/donors', { name: 'x', code: 'y' }, 422);
    await (await app.as('committee_chair')).post('/donors', { country: 'FRA' }, 403);
  });

  it('takes a pledge from announcement to agreement, or lets it lapse', async () => {
    const fmu = await app.as('fmu');
    const agent = await app.as('administrative_agent');
    const { id: donorId } = await donor(app);
    const pledge = { donorId, announcedOn: '2020-03-01', window: 'regional-reviews' };
    const one = (await fmu.post('/pledges', { ...pledge, amount: usdJson('500.00') })).body;
    const two = (await fmu.post('/pledges', { ...pledge, amount: eur('100.00'), ...RATE })).body;
    const three = (await fmu.post('/pledges', { ...pledge, amount: { amount: '7000', currency: 'JPY' } }))
      .body;
    expect(two).toMatchObject({ usdValue: usdJson('117.23'), exchangeRate: '0.853', state: 'announced' });
    expect(three).toMatchObject({ usdValue: null, amount: { amount: '7000', currency: 'JPY' } });
    expect(await position(app, undefined, 'regional-reviews')).toMatchObject({
      pledged: usdJson('617.23'),
      pledgedWithoutRate: [{ amount: '7000', currency: 'JPY' }],
      committed: usdJson('0.00'),
    });
    const terms = { donorId, signedOn: '2020-06-01', window: 'regional-reviews', amount: usdJson('500.00') };
    const signed = (await agent.pay('/agreements', { ...terms, pledgeId: one.id })).body;
    expect((await fmu.get(`/pledges/${one.id}`)).body).toMatchObject({
      state: 'converted',
      closedOn: '2020-06-01',
      agreementId: signed.id,
    });
    const twice = await agent.pay('/agreements', { ...terms, pledgeId: one.id }, 422);
    expect(twice.body.errors[0]).toMatchObject({ pointer: '/pledgeId', rule: 'state' });
    const other = { ...terms, donorId: (await donor(app)).id, pledgeId: two.id };
    expect((await agent.pay('/agreements', other, 422)).body.errors[0].rule).toBe('donor');
    expect(two.nextActions).toEqual([{ verb: 'lapse', allowed: true }]);
    const auditor = await app.as('auditor');
    expect((await auditor.get(`/pledges/${two.id}`)).body.nextActions).toEqual([
      {
        verb: 'lapse',
        allowed: false,
        because: 'Only the Fund Management Unit or the Administrative Agent can do this.',
      },
    ]);
    const lapsed = await fmu.post(`/pledges/${two.id}/transitions/lapse`, { reason: 'Budget cut.' }, 200);
    expect(lapsed.body.nextActions).toEqual([]);
    const again = await fmu.post(`/pledges/${two.id}/transitions/lapse`, {}, 409);
    expect(again.body.code).toBe('TRANSITION_NOT_ALLOWED');
    expect((await position(app, undefined, 'regional-reviews')).pledged).toEqual(usdJson('500.00'));
    expect((await position(app, '2020-10-18', 'regional-reviews')).pledged).toEqual(usdJson('617.23'));
  });

  it('keeps the original amount, the rate used and the USD value of an agreement', async () => {
    const agent = await app.as('administrative_agent');
    const { id: donorId } = await donor(app);
    const before = await position(app);
    const signed = (
      await agent.pay('/agreements', {
        donorId,
        signedOn: '2020-10-02',
        amount: eur('1000000.00'),
        ...RATE,
        instalments: [
          { dueOn: '2020-12-01', amount: eur('600000.00') },
          { dueOn: '2020-10-10', amount: eur('400000.00') },
        ],
      })
    ).body;
    expect(signed).toMatchObject({
      amount: eur('1000000.00'),
      usdValue: usdJson('1172332.94'),
      ...RATE,
      overdue: true,
      outstanding: eur('1000000.00'),
      instalments: [
        { number: 1, dueOn: '2020-10-10', overdue: true, amount: eur('400000.00') },
        { number: 2, dueOn: '2020-12-01', overdue: false, amount: eur('600000.00') },
      ],
      nextActions: [{ verb: 'cancel', allowed: true }],
    });
    const paid = await agent.pay('/deposits', {
      agreementId: signed.id,
      receivedOn: '2020-10-12',
      amount: eur('500000.00'),
      usdReceived: usdJson('590000.05'),
    });
    expect(paid.body).toMatchObject({
      agentFee: usdJson('5900.00'),
      instalments: [
        { number: 1, amount: eur('400000.00') },
        { number: 2, amount: eur('100000.00') },
      ],
    });
    const read = (await agent.get(`/agreements/${signed.id}`)).body;
    expect(read).toMatchObject({
      deposited: eur('500000.00'),
      usdReceived: usdJson('590000.05'),
      outstanding: eur('500000.00'),
      overdue: false,
      state: 'signed',
    });
    const after = await position(app);
    const grown = (name: string) => Number(after[name].amount) - Number(before[name].amount);
    expect(grown('committed')).toBeCloseTo(1_172_332.94, 2);
    expect(grown('availableToProgramme')).toBeCloseTo(1_160_609.61, 2);
    expect(grown('cash')).toBeCloseTo(584_100.05, 2);
    const overdue = (await agent.get('/agreements?overdue=true')).body.items.map((one: any) => one.id);
    expect(overdue).not.toContain(signed.id);
    await agent.pay('/deposits', {
      agreementId: signed.id,
      instalmentId: read.instalments[1].id,
      receivedOn: '2020-10-15',
      amount: eur('500000.00'),
      usdReceived: usdJson('580000.00'),
    });
    expect((await agent.get(`/agreements/${signed.id}`)).body).toMatchObject({
      state: 'completed',
      nextActions: [],
    });
    await agent.post(`/agreements/${signed.id}/transitions/cancel`, {}, 409);
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('refuses deposits beyond what is owed, in words', async () => {
    const agent = await app.as('administrative_agent');
    const instalments = [
      { dueOn: '2020-07-01', amount: usdJson('60.00') },
      { dueOn: '2021-07-01', amount: usdJson('40.00') },
    ];
    const signed = await agreement(app, '100.00', { instalments });
    const pay = (amount: string, more: object, expect: number) =>
      agent.pay(
        '/deposits',
        { agreementId: signed.id, receivedOn: '2020-08-01', amount: usdJson(amount), ...more },
        expect,
      );
    const one = signed.instalments[0].id;
    const tooMuch = (await pay('60.01', { instalmentId: one }, 409)).body;
    expect(tooMuch).toMatchObject({ code: 'MORE_THAN_OWED', outstanding: usdJson('60.00') });
    expect(tooMuch.detail).toContain('Omit the instalment');
    await pay('60.01', {}, 201);
    expect((await pay('40.00', {}, 409)).body.detail).toContain('USD 39.99 is outstanding');
    await pay('39.99', {}, 201);
    expect((await agent.get(`/deposits?agreementId=${signed.id}`)).body.items).toHaveLength(2);
  });

  it('cancels an agreement for what has not come, unless that is allocated', async () => {
    const agent = await app.as('administrative_agent');
    const signed = await agreement(app, '1000.03', { window: 'regional-reviews', area: 4 });
    await deposit(app, signed.id, '400.00');
    await agent.post(`/agreements/${signed.id}/transitions/cancel`, { reason: 'Change of policy.' }, 200);
    const at = await position(app, undefined, 'regional-reviews');
    expect(at.byArea[3]).toMatchObject({ earmarked: usdJson('400.00'), available: usdJson('396.00') });
    const late = { agreementId: signed.id, receivedOn: '2020-10-19', amount: usdJson('1.00') };
    expect((await agent.pay('/deposits', late, 409)).body.code).toBe('AGREEMENT_CANCELLED');
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('sums amounts larger than any single one', async () => {
    const largest = '999999999999999.00';
    for (let n = 0; n < 3; n += 1) await agreement(app, largest, { window: 'regional-reviews' });
    const at = await position(app, undefined, 'regional-reviews');
    expect(BigInt(at.committed.amount.replace('.', '')) > 299_999_999_999_999_700n).toBe(true);
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('keeps one target per window and period', async () => {
    const fmu = await app.as('fmu');
    const target = { period: '2021', from: '2021-01-01', to: '2021-12-31', amount: usdJson('30000000.00') };
    const made = await fmu.post('/funding-targets', target);
    expect(made.body).toMatchObject({
      ...target,
      window: 'joint-programmes',
      basis: 'commitments',
      decidedOn: null,
    });
    expect(
      (await fmu.post('/funding-targets', { ...target, period: ' 2021 ', amount: usdJson('1.00') }, 409)).body
        .code,
    ).toBe('TARGET_EXISTS');
    const wrong = await fmu.post('/funding-targets', { ...target, period: 'x', to: '2020-12-31' }, 422);
    expect(pointers(wrong.body)).toEqual(['/to']);
    expect((await fmu.get('/funding-targets?inForceOn=2021-05-01')).body.items).toHaveLength(1);
    expect((await fmu.get('/funding-targets?inForceOn=2020-05-01')).body.items).toHaveLength(0);
  });
});
