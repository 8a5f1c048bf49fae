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

const AT_ONCE = 50;

/** How many answers had which status and code. */
function tally(answers: readonly { status: number; body: { code?: string } }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const key = body.code ? `${status} ${body.code}` : String(status);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe('fifty at once', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
  });
  afterAll(() => app.stop());

  it('allocates exactly as often as the money lasts, earmarked money to its area only', async () => {
    await agreement(app, '10000000.00');
    await agreement(app, '2000000.00', { area: 2 });
    const wishes = Array.from({ length: AT_ONCE }, (_, index) => ({
      area: index % 2 === 0 ? 1 : 2,
      amount: '700000.00',
    }));
    const notes = await pipelineNotes(app, wishes);
    // Five open meetings, so that the ledger's locks are what decisions queue for, not the meeting's.
    const meetings: string[] = [];
    for (let n = 0; n < 5; n += 1) meetings.push(await meeting(app));
    const answers = await Promise.all(
      notes.map((note, index) => allocate(app, meetings[index % 5]!, [{ note, amount: '700000.00' }])),
    );
    // 9.9 m unearmarked and 1.98 m for area 2 serve sixteen in any order: with 0.58 m of the earmarked money left, the
    // third of area 2 needs 0.12 m of the rest, and either it gets them or the fourteenth of area 1 does.
    expect(tally(answers)).toEqual({ '201': 16, '409 INSUFFICIENT_FUNDS': AT_ONCE - 16 });
    expect(await position(app)).toMatchObject({
      availableToProgramme: usdJson('680000.00'),
      reserved: usdJson('11200000.00'),
    });
    const refused = answers.filter(({ status }) => status === 409).map(({ body }) => body);
    expect(refused[0].detail).toMatch(
      /^USD 700,000\.00 is needed\. USD [\d,.]+ is available in area [12]\. Lower the amount, or/,
    );
    for (const { errors, available } of refused) {
      expect(errors).toEqual([expect.objectContaining({ pointer: '/items/0/amount' })]);
      expect(Number(available.amount)).toBeLessThan(700_000);
    }
    expect(await ledgerProblems(app)).toEqual([]);

    for (const id of meetings) await adopt(app, id);
    expect(await position(app)).toMatchObject({
      programmed: usdJson('11200000.00'),
      reserved: usdJson('0.00'),
      availableToProgramme: usdJson('680000.00'),
    });
    const { rows } = await app.database.query<{ reference: string }>(
      `select reference from joint_programme order by reference`,
    );
    expect(rows.map((row) => row.reference)).toEqual(
      Array.from({ length: 16 }, (_, index) => `JP-2020-${String(index + 1).padStart(3, '0')}`),
    );
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('transfers exactly as often as the cash lasts', async () => {
    const signed = await agreement(app, '6000000.00', { window: 'regional-reviews' });
    const wishes = Array.from({ length: 5 }, () => ({
      amount: '1000000.00',
      window: 'regional-reviews' as const,
    }));
    const programmes = await jointProgrammes(app, wishes, ['approve']);
    await deposit(app, signed.id, '1000000.00');
    const agent = await app.as('administrative_agent');
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        agent.call('post', `/joint-programmes/${programmes[index % 5].id}/transfers`, {
          body: { entity: index % 10 < 5 ? 'WHO' : 'UNICEF', amount: usdJson('45000.00'), on: '2020-10-19' },
          headers: { 'idempotency-key': `cash-${index}` },
        }),
      ),
    );
    // 990,000 in cash serve 22 transfers of 45,000 exactly.
    expect(tally(answers)).toEqual({ '201': 22, '409 INSUFFICIENT_FUNDS': 28 });
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.every(({ body }) => body.available.amount === '0.00')).toBe(true);
    expect(refused[0]!.body.detail).toContain('USD 0.00 is available in cash.');
    expect(await position(app, undefined, 'regional-reviews')).toMatchObject({
      cash: usdJson('0.00'),
      transferred: usdJson('990000.00'),
    });
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('transfers no organization more than its share', async () => {
    const signed = await agreement(app, '4000000.00', { window: 'regional-reviews' });
    await deposit(app, signed.id, '4000000.00');
    const [programme] = await jointProgrammes(
      app,
      [{ amount: '600000.00', window: 'regional-reviews' }],
      ['approve', 'start'],
    );
    const agent = await app.as('administrative_agent');
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        agent.call('post', `/joint-programmes/${programme.id}/transfers`, {
          body: { entity: 'WHO', amount: usdJson('40000.00'), on: '2020-10-19' },
          headers: { 'idempotency-key': `share-${index}` },
        }),
      ),
    );
    // A share of 300,000 serves seven transfers of 40,000 and leaves 20,000.
    expect(tally(answers)).toEqual({ '201': 7, '409 INSUFFICIENT_FUNDS': 43 });
    const refused = answers.filter(({ status }) => status === 409);
    expect(refused.every(({ body }) => body.available.amount === '20000.00')).toBe(true);
    expect(refused[0]!.body.detail).toContain('USD 20,000.00 is available from the share of WHO.');
    const tranches = answers.filter(({ status }) => status === 201).map(({ body }) => body.tranche);
    expect(tranches.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('runs one request of many with the same Idempotency-Key', async () => {
    const before = (await position(app)).committed.amount;
    const agent = await app.as('administrative_agent');
    const fmu = await app.as('fmu');
    const { body: giver } = await fmu.post('/donors', { name: 'Donor of one agreement' });
    const body = { donorId: giver.id, signedOn: '2020-10-01', amount: usdJson('1000.00') };
    const headers = { 'idempotency-key': 'the-same' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => agent.call('post', '/agreements', { body, headers })),
    );
    const counts = tally(answers);
    expect(Object.keys(counts).filter((key) => key !== '201' && key !== '409 REQUEST_IN_PROGRESS')).toEqual(
      [],
    );
    expect(new Set(answers.filter(({ status }) => status === 201).map((answer) => answer.body.id)).size).toBe(
      1,
    );
    const again = await agent.call('post', '/agreements', { body, headers, expect: 201 });
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.headers['location']).toBe(`/api/v1/agreements/${again.body.id}`);
    const other = { ...body, amount: usdJson('1000.01') };
    const reused = await agent.call('post', '/agreements', { body: other, headers, expect: 422 });
    expect(reused.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const missing = await agent.call('post', '/agreements', { body, expect: 400 });
    expect(missing.body.code).toBe('IDEMPOTENCY_KEY_REQUIRED');
    const after = (await position(app)).committed.amount;
    expect(Number(after) - Number(before)).toBe(1000);
  });
});
