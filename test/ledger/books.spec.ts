import { agreement, deposit, jointProgrammes, usdJson } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

describe('the books over the interface', () => {
  let app: TestApp;
  let agreementId: string;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
    ({ id: agreementId } = await agreement(app, '3000000.00', { area: 2 }));
    await deposit(app, agreementId, '1000000.00');
    await jointProgrammes(app, [{ amount: '900000.00', area: 2 }]);
  });
  afterAll(() => app.stop());

  it('lists accounts page by page, with filters', async () => {
    const auditor = await app.as('auditor');
    const codes: string[] = [];
    let path = '/ledger/accounts?limit=20';
    for (;;) {
      const page = await auditor.get(path);
      codes.push(...page.body.items.map((account: any) => account.code));
      if (page.body.nextCursor === null) break;
      expect(page.headers['link']).toContain('rel="next"');
      path = `/ledger/accounts?limit=20&cursor=${page.body.nextCursor}`;
    }
    expect(codes).toEqual([...new Set(codes)].sort());
    const { rows } = await app.database.query(`select count(*)::int as n from ledger_account`);
    expect(codes).toHaveLength(rows[0].n);
    const some = await auditor.get('/ledger/accounts?window=joint-programmes&kind=programmable&area=2');
    expect(some.body.items).toEqual([
      {
        code: 'joint-programmes/programmable/area-2',
        book: 'programming',
        kind: 'programmable',
        window: 'joint-programmes',
        area: 2,
        jointProgrammeId: null,
        entity: null,
        mayOverdraw: false,
        balance: usdJson('2070000.00'),
      },
    ]);
  });

  it('lists postings with their source, latest first', async () => {
    const auditor = await app.as('auditor');
    const signed = (await auditor.get(`/ledger/postings?sourceType=agreement&sourceId=${agreementId}`)).body
      .items;
    const byAccount = Object.fromEntries(signed.map((line: any) => [line.account, line.amount.amount]));
    expect(byAccount).toEqual({
      'joint-programmes/committed/area-2': '-3000000.00',
      'joint-programmes/fee_on_commitments': '30000.00',
      'joint-programmes/programmable/area-2': '2970000.00',
    });
    expect(signed[0]).toMatchObject({
      effectiveOn: '2020-06-01',
      memo: 'Agreement signed over USD 3,000,000.00',
    });
    const cash = (await auditor.get('/ledger/postings?account=joint-programmes/cash')).body.items;
    expect(cash.map((line: any) => line.amount.amount)).toEqual(['990000.00']);
    const october = (await auditor.get('/ledger/postings?from=2020-10-01&to=2020-10-31&limit=3')).body;
    expect(october.items).toHaveLength(3);
    const rest = (
      await auditor.get(`/ledger/postings?from=2020-10-01&to=2020-10-31&cursor=${october.nextCursor}`)
    ).body;
    const numbers = [...october.items, ...rest.items].map((line: any) => Number(line.number));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a));
    const meeting = (await auditor.get('/ledger/postings?from=2020-10-06&to=2020-10-06')).body.items;
    expect(meeting.map((line: any) => Number(line.number))).toEqual(numbers);
    expect((await auditor.get('/ledger/postings?to=2020-05-31')).body.items).toEqual([]);
  });

  it('tells the accounts of a book and of a programme, and what happened to an agreement, apart', async () => {
    const auditor = await app.as('auditor');
    const codes = async (filter: string) =>
      (await auditor.get(`/ledger/accounts?${filter}`)).body.items.map((account: any) => account.code);
    expect(await codes('book=shares')).toEqual([
      'joint-programmes/allocated/JP-2020-001',
      'joint-programmes/share/JP-2020-001/UNICEF',
      'joint-programmes/share/JP-2020-001/WHO',
    ]);
    const programmes = (await auditor.get('/joint-programmes')).body.items;
    expect(await codes(`jointProgrammeId=${programmes[0].id}&book=programming`)).toEqual([
      'joint-programmes/programmed/JP-2020-001/area-2',
      'joint-programmes/programmed/JP-2020-001/unearmarked',
    ]);
    expect(await codes('window=regional-reviews&book=cash')).toEqual([
      'regional-reviews/agent_fee',
      'regional-reviews/cash',
      'regional-reviews/deposited',
    ]);
    const { id } = await agreement(app, '100.00', { window: 'regional-reviews' });
    await (await app.as('administrative_agent')).post(`/agreements/${id}/transitions/cancel`, {}, 200);
    for (const [sourceType, sign] of [
      ['agreement', 'signed'],
      ['agreement-cancellation', 'cancelled'],
    ]) {
      const { items } = (await auditor.get(`/ledger/postings?sourceType=${sourceType}&sourceId=${id}`)).body;
      expect(items.map((line: any) => line.memo)).toEqual(Array(3).fill(expect.stringContaining(sign!)));
    }
  });

  it('takes as many statements for a page of one as for a page of many', async () => {
    const auditor = await app.as('auditor');
    for (const list of ['/ledger/accounts', '/ledger/postings']) {
      const one = await app.queries.during(() => auditor.get(`${list}?limit=1`));
      expect(await app.queries.during(() => auditor.get(`${list}?limit=200`))).toBe(one);
    }
  });

  it('is for the Fund, the agent and the auditor only', async () => {
    for (const role of ['reviewer', 'committee_member', 'country_team', 'admin'] as const) {
      await (await app.as(role)).get('/ledger/accounts', 403);
    }
    const auditor = await app.as('auditor');
    const wrong = await auditor.get('/ledger/postings?sourceId=x&from=2020-02-30', 400);
    expect(wrong.body.errors.map((one: any) => one.pointer).sort()).toEqual(['/from', '/sourceId']);
    await auditor.get('/ledger/accounts?cursor=abc', 400);
  });
});
