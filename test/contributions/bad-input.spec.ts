import { agreement, donor, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const RATE = { exchangeRate: '0.853', rateDate: '2020-10-01', rateSource: 'UN operational rate of exchange' };

describe('contributions that are not right', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
  });
  afterAll(() => app.stop());

  const pointers = (body: any) => body.errors.map((one: any) => one.pointer).sort();

  it('are told everything that is wrong at once, with pointers', async () => {
    const agent = await app.as('administrative_agent');
    const unknown = '00000000-0000-7000-8000-000000000000';
    const shape = await agent.pay(
      '/agreements',
      {
        donorId: 'me',
        signedOn: '2020-02-30',
        amount: { amount: '1.005', currency: 'USD' },
        window: 'slush',
        area: 6,
        extra: 1,
      },
      422,
    );
    expect(pointers(shape.body)).toEqual([
      '/amount/amount',
      '/area',
      '/donorId',
      '/extra',
      '/signedOn',
      '/window',
    ]);
    const content = await agent.pay(
      '/agreements',
      {
        donorId: unknown,
        pledgeId: unknown,
        signedOn: '2020-10-20',
        amount: eur('100.00'),
        exchangeRate: '0.85',
        instalments: [{ dueOn: '2021-01-01', amount: eur('99.99') }],
      },
      422,
    );
    expect(pointers(content.body)).toEqual([
      '/donorId',
      '/instalments',
      '/pledgeId',
      '/rateDate',
      '/rateSource',
      '/signedOn',
    ]);
    const { id: donorId } = await donor(app);
    const bad = async (change: object) => {
      const body = { donorId, signedOn: '2020-10-01', amount: usdJson('100.00'), ...change };
      return pointers((await agent.pay('/agreements', body, 422)).body);
    };
    expect(await bad({ amount: usdJson('1e400') })).toEqual(['/amount/amount']);
    expect(await bad({ amount: usdJson('-5.00') })).toEqual(['/amount']);
    expect(await bad({ amount: 100 })).toContain('/amount');
    expect(await bad({ amount: { amount: '1.00', currency: 'XYZ' } })).toEqual(['/amount/currency']);
    expect(await bad({ exchangeRate: '1' })).toEqual(['/exchangeRate']);
    expect(await bad({ amount: eur('1.00'), ...RATE, exchangeRate: '0.000' })).toEqual(['/exchangeRate']);
    expect(await bad({ amount: eur('1.00'), ...RATE, exchangeRate: '999999999' })).toEqual(['/exchangeRate']);
    expect(await bad({ amount: eur('999999999999999.00'), ...RATE, exchangeRate: '0.00000001' })).toEqual([
      '/exchangeRate',
    ]);
    expect(await bad({ instalments: [] })).toEqual(['/instalments']);
    expect(await bad({ instalments: [{ dueOn: '2021-01-01', amount: eur('100.00') }] })).toEqual([
      '/instalments/0/amount/currency',
    ]);
    expect(await bad({ rateSource: 'a\u0000b' })).toEqual(['/rateSource']);
    const signed = await agreement(app, '100.00');
    const deposits = await agent.pay(
      '/deposits',
      {
        agreementId: signed.id,
        instalmentId: unknown,
        receivedOn: '2020-05-31',
        amount: eur('1.00'),
        usdReceived: usdJson('1.10'),
      },
      422,
    );
    expect(pointers(deposits.body)).toEqual([
      '/amount/currency',
      '/instalmentId',
      '/receivedOn',
      '/usdReceived',
    ]);
    await agent.pay(
      '/deposits',
      { agreementId: unknown, receivedOn: '2020-10-01', amount: usdJson('1.00') },
      422,
    );
    await agent.get('/agreements/not-an-id', 400);
    await agent.get(`/agreements/${unknown}`, 404);
  });
});
