import { calendarDate, Money, newId } from '../../src/kernel/index.js';
import { type Account, accounts, Held, Ledger, move } from '../../src/ledger/index.js';
import { UnitOfWork } from '../../src/platform/database/index.js';
import { TestApp } from '../support/test-app.js';

const WINDOW = 'joint-programmes';
const [deposited, cash, fee] = [accounts.deposited(WINDOW), accounts.cash(WINDOW), accounts.agentFee(WINDOW)];

describe('accounts under lock', () => {
  let app: TestApp;
  let ledger: Ledger;
  let uow: UnitOfWork;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
    ledger = app.nest.get(Ledger);
    uow = app.nest.get(UnitOfWork);
    await post(entry('2020-07-01', '100.00', deposited, cash));
    await post(entry('2020-07-10', '60.00', cash, fee));
    await post(entry('2020-07-20', '50.00', deposited, cash));
  });
  afterAll(() => app.stop());

  const entry = (day: string, amount: string, from: Account, to: Account, id = newId(new Date())) => ({
    effectiveOn: calendarDate(day),
    memo: 'By a test',
    source: { type: 'deposit' as const, id },
    lines: move(Money.usd(amount), from, to),
  });
  const post = (...entries: ReturnType<typeof entry>[]) => uow.run(() => ledger.post(...entries));
  const available = (account: Account, day: string) =>
    uow.run(async () => (await ledger.hold([account], calendarDate(day))).available(account).amount);

  it.each([
    ['2020-06-30', '0.00'],
    ['2020-07-01', '40.00'],
    ['2020-07-10', '40.00'],
    ['2020-07-19', '40.00'],
    ['2020-07-20', '90.00'],
    ['2020-10-19', '90.00'],
  ])('give, with effect from %s, at most %s: what no later day lacks', async (day, amount) => {
    expect(await available(cash, day)).toBe(amount);
  });

  it('give no more than they have, although money goes out on later days only', async () => {
    expect(await available(fee, '2020-07-10')).toBe('60.00');
    await post(entry('2020-07-15', '20.00', fee, cash));
    expect(await available(fee, '2020-07-10')).toBe('40.00');
    await post(entry('2020-07-15', '20.00', cash, fee));
  });

  it('are locked until the unit of work ends, and no others are', async () => {
    const take = (account: Account) =>
      app.database.query(`select from ledger_account where code = $1 for no key update nowait`, [
        account.code,
      ]);
    await uow.run(async () => {
      await ledger.hold([cash], calendarDate('2020-10-19'));
      await expect(take(cash)).rejects.toMatchObject({ code: '55P03' });
      await take(fee);
    });
    await take(cash);
  });

  it('say what they have only when they are held', () => {
    const held = new Held(new Map([[cash.code, Money.usd('1.00')]]));
    expect(held.available(cash).amount).toBe('1.00');
    expect(() => held.available(fee)).toThrow(`${WINDOW}/agent_fee is not held`);
  });

  it('refuse in words what they cannot give, when nobody asked before', async () => {
    await expect(post(entry('2020-10-19', '90.01', cash, fee))).rejects.toMatchObject({
      kind: 'conflict',
      code: 'INSUFFICIENT_FUNDS',
    });
    await expect(post(entry('2020-07-19', '40.01', cash, fee))).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('refuse entries that are posted together when one of them comes too early', async () => {
    const [early, late] = [entry('2020-06-30', '1.00', cash, fee), entry('2020-08-01', '1.00', cash, fee)];
    await expect(post(late, early)).rejects.toMatchObject({ code: 'INSUFFICIENT_FUNDS' });
    expect(await available(cash, '2020-10-19')).toBe('90.00');
  });

  it('take an event once, whoever posts it again', async () => {
    const id = newId(new Date());
    await post(entry('2020-10-01', '5.00', deposited, cash, id));
    await expect(post(entry('2020-10-02', '5.00', deposited, cash, id))).rejects.toThrow(
      'ledger_entry_once_per_source',
    );
    expect(await available(cash, '2020-10-19')).toBe('95.00');
  });
});
