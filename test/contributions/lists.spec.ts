import { agreement, deposit, donor, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

describe('the lists of contributions', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
  });
  afterAll(() => app.stop());

  const idsOf = async (path: string): Promise<string[]> =>
    (await (await app.as('fmu')).get(path)).body.items.map(({ id }: { id: string }) => id);

  /** Ids over all pages of two. */
  async function pages(path: string): Promise<string[]> {
    const fmu = await app.as('fmu');
    const seen: string[] = [];
    let next = '';
    do {
      const { body } = await fmu.get(`${path}&limit=2${next}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      next = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (next);
    return seen;
  }

  it('call an instalment overdue from the day after it was due, until it is paid', async () => {
    const agent = await app.as('administrative_agent');
    const signed = await agreement(app, '300.00', {
      instalments: [
        { dueOn: '2020-10-10', amount: usdJson('100.00') },
        { dueOn: '2020-10-19', amount: usdJson('200.00') },
      ],
    });
    const overdue = async () => {
      const { body } = await agent.get(`/agreements/${signed.id}`);
      return [body.overdue, ...body.instalments.map((part: { overdue: boolean }) => part.overdue)];
    };
    expect(await overdue()).toEqual([true, true, false]);
    await deposit(app, signed.id, '100.00');
    expect(await overdue()).toEqual([false, false, false]);
    app.clock.set('2020-10-20T00:00:01Z');
    expect(await overdue()).toEqual([true, false, true]);
    expect(await idsOf('/agreements?overdue=true')).toContain(signed.id);
    app.clock.set('2020-10-19T09:00:00Z');
  });

  it('hold each agreement, pledge and deposit on one page, also when the last page is exactly full', async () => {
    const fmu = await app.as('fmu');
    const { id: donorId } = await donor(app);
    const terms = { donorId, amount: usdJson('100.00') };
    const deposits: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      await fmu.post('/pledges', { ...terms, announcedOn: '2020-05-01' });
      const { id } = await agreement(app, '100.00', terms);
      deposits.push((await deposit(app, id, '100.00')).id);
    }
    for (const list of ['agreements', 'pledges']) {
      const path = `/${list}?donorId=${donorId}`;
      expect([list, await pages(path)]).toEqual([list, await idsOf(`${path}&limit=200`)]);
      expect(new Set(await pages(path)).size).toBe(4);
    }
    expect((await pages(`/deposits?donorId=${donorId}`)).toSorted()).toEqual(deposits.toSorted());
  });

  it('include the first and the last day that are asked for', async () => {
    const { id } = await agreement(app, '200.00');
    const made = await deposit(app, id, '50.00', '2020-07-03');
    const days = (from: string, to: string) => idsOf(`/deposits?agreementId=${id}&from=${from}&to=${to}`);
    expect(await days('2020-07-03', '2020-07-03')).toEqual([made.id]);
    expect(await days('2020-07-04', '2020-12-31')).toEqual([]);
    expect(await days('2020-01-01', '2020-07-02')).toEqual([]);
  });

  it('know which target is in force on a day, from its first to its last', async () => {
    const fmu = await app.as('fmu');
    const target = { window: 'regional-reviews', amount: usdJson('10.00') };
    const year = (
      await fmu.post('/funding-targets', { ...target, period: 'year', from: '2021-01-01', to: '2021-12-31' })
    ).body.id;
    const day = (
      await fmu.post('/funding-targets', { ...target, period: 'day', from: '2022-01-01', to: '2022-01-01' })
    ).body.id;
    const on = (date: string) => idsOf(`/funding-targets?window=regional-reviews&inForceOn=${date}`);
    expect([await on('2020-12-31'), await on('2021-01-01'), await on('2021-12-31')]).toEqual([
      [],
      [year],
      [year],
    ]);
    expect([await on('2022-01-01'), await on('2022-01-02')]).toEqual([[day], []]);
  });
});
