import { adopt, decide, targetTerms } from '../committee/committee-factory.js';
import { agreement, meeting, position, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

describe('funding targets in the fund position', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2021-02-01T09:00:00Z');
    await agreement(app, '3000000.00', { signedOn: '2020-06-30' });
    await agreement(app, '2000000.00', { signedOn: '2020-07-01' });
    await agreement(app, '1000000.00', { signedOn: '2020-12-31' });
    const half = { period: 'half', from: '2020-07-01', to: '2020-12-31', amount: usdJson('20000000.00') };
    await (await app.as('fmu')).post('/funding-targets', half);
  });
  afterAll(() => app.stop());

  const targets = async (day: string): Promise<string[]> =>
    (await position(app, day)).targets.map((one: any) => `${one.period} ${one.counted.amount}`);

  it('count what came from the first day of their period to the day that is asked for', async () => {
    expect(await targets('2020-07-01')).toEqual(['half 2000000.00']);
    expect(await targets('2020-12-30')).toEqual(['half 2000000.00']);
    expect(await targets('2020-12-31')).toEqual(['half 3000000.00']);
    expect((await position(app, '2020-06-30')).committed).toEqual(usdJson('3000000.00'));
    expect((await position(app, '2020-07-01')).committed).toEqual(usdJson('5000000.00'));
  });

  it('are there on the first and the last day of their period, and on none outside', async () => {
    expect([await targets('2020-06-30'), await targets('2021-01-01')]).toEqual([[], []]);
  });

  it('are known from the day of the decision that adopted them', async () => {
    const id = await meeting(app, '2021-01-20');
    await decide(await app.as('fmu'), id, 'adopt_target', [targetTerms('year')]);
    await adopt(app, id);
    expect([await targets('2021-01-19'), await targets('2021-01-20')]).toEqual([[], ['year 0.00']]);
  });
});
