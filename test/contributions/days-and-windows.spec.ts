import { agreement, deposit, donor, position, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

describe('the days and windows of contributions', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
  });
  afterAll(() => app.stop());

  const problemOf = ({ body }: { body: any }) => `${body.errors[0].pointer} ${body.errors[0].rule}`;

  it('let money come on the day of signing, and count it from the day that it came', async () => {
    const agent = await app.as('administrative_agent');
    const { id } = await agreement(app, '300.00', { signedOn: '2020-06-02' });
    await deposit(app, id, '100.00', '2020-06-02');
    await deposit(app, id, '200.00', '2020-06-04');
    const early = { agreementId: id, receivedOn: '2020-06-01', amount: usdJson('1.00') };
    expect(problemOf(await agent.pay('/deposits', early, 422))).toBe('/receivedOn order');
    const deposited = async (day: string) => (await position(app, day)).deposited.amount;
    expect([
      await deposited('2020-06-01'),
      await deposited('2020-06-02'),
      await deposited('2020-06-03'),
      await deposited('2020-06-04'),
    ]).toEqual(['0.00', '100.00', '100.00', '300.00']);
  });

  it('know no pledge, agreement or deposit of tomorrow', async () => {
    const [fmu, agent] = [await app.as('fmu'), await app.as('administrative_agent')];
    const { id: donorId } = await donor(app);
    const terms = { donorId, amount: usdJson('100.00') };
    const pledge = (announcedOn: string, expect: number) =>
      fmu.post('/pledges', { ...terms, announcedOn }, expect);
    expect(problemOf(await pledge('2020-10-20', 422))).toMatch(/^\/announcedOn /);
    await pledge('2020-10-19', 201);
    const sign = (signedOn: string, expect: number) =>
      agent.pay('/agreements', { ...terms, signedOn }, expect);
    expect(problemOf(await sign('2020-10-20', 422))).toMatch(/^\/signedOn /);
    const { body } = await sign('2020-10-19', 201);
    const receive = { agreementId: body.id, receivedOn: '2020-10-20', amount: usdJson('1.00') };
    expect(problemOf(await agent.pay('/deposits', receive, 422))).toMatch(/^\/receivedOn /);
  });

  it('keep a pledge to its window and its donor', async () => {
    const [fmu, agent] = [await app.as('fmu'), await app.as('administrative_agent')];
    const [{ id: donorId }, { id: other }] = [await donor(app), await donor(app)];
    const amount = usdJson('100.00');
    const pledge = { donorId, amount, announcedOn: '2020-05-01', window: 'regional-reviews' };
    const { id: pledgeId } = (await fmu.post('/pledges', pledge)).body;
    const terms = { donorId, amount, signedOn: '2020-06-01', pledgeId };
    const reviews = { ...terms, window: 'regional-reviews' };
    expect(problemOf(await agent.pay('/agreements', terms, 422))).toBe('/pledgeId window');
    expect(problemOf(await agent.pay('/agreements', { ...reviews, donorId: other }, 422))).toBe(
      '/pledgeId donor',
    );
    await agent.pay('/agreements', reviews, 201);
  });
});
