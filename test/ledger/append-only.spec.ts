import { newId } from '../../src/kernel/index.js';
import { agreement, deposit, ledgerProblems } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const CASH = 'joint-programmes/cash';
const FEE = 'joint-programmes/agent_fee';
const DEPOSITED = 'joint-programmes/deposited';
const COMMITTED = 'joint-programmes/committed/unearmarked';

describe('the ledger under somebody with a database prompt', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
    const { id } = await agreement(app, '1000.00');
    await deposit(app, id, '500.00');
  });
  afterAll(() => app.stop());

  /** Posts in one transaction; each list of lines is one INSERT. */
  async function post(day: string, ...inserts: [account: string, amount: string][][]): Promise<void> {
    const client = await app.database.connect();
    const entry = newId(new Date());
    try {
      await client.query('begin');
      await client.query(
        `insert into ledger_entry (id, effective_on, recorded_at, memo, source_type, source_id)
         values ($1, $2, now(), 'by hand', 'by-hand', $1)`,
        [entry, day],
      );
      for (const lines of inserts) {
        await client.query(
          `insert into ledger_posting (entry_id, account, amount)
           select $1, l.account, l.amount from jsonb_to_recordset($2) as l(account text, amount numeric)`,
          [entry, JSON.stringify(lines.map(([account, amount]) => ({ account, amount })))],
        );
      }
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  it.each([
    `update ledger_entry set memo = 'x'`,
    `delete from ledger_entry`,
    `truncate ledger_entry cascade`,
    `update ledger_posting set amount = amount + 1`,
    `delete from ledger_posting`,
    `truncate ledger_posting`,
    `update ledger_account set balance = balance + 1`,
    `update ledger_account set may_overdraw = true`,
    `update ledger_account set code = code || 'x'`,
    `delete from ledger_account`,
    `truncate ledger_account cascade`,
    `insert into ledger_account (code, book, kind, window_code, may_overdraw, balance)
       values ('x', 'cash', 'cash', 'joint-programmes', false, 5)`,
    `update ledger_day set net = 0`,
    `delete from ledger_day`,
    `truncate ledger_day`,
    `insert into ledger_day (account, day, net) values ('${CASH}', '2020-01-01', 5)`,
    `update deposit set usd_received = 1`,
    `delete from deposit_match`,
    `truncate transfer`,
  ])('refuses: %s', async (sql) => {
    await expect(app.database.query(sql)).rejects.toMatchObject({ code: '42501' });
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('takes whole, balanced entries only', async () => {
    const entryRule = { constraint: 'ledger_entry_posted_whole' };
    const balanceRule = { constraint: 'ledger_entry_balanced' };
    await expect(post('2020-08-01')).rejects.toMatchObject(entryRule);
    await expect(post('2020-08-01', [[CASH, '5.00']])).rejects.toMatchObject(balanceRule);
    const across: [string, string][] = [
      [CASH, '5.00'],
      [COMMITTED, '-5.00'],
    ];
    await expect(post('2020-08-01', across)).rejects.toMatchObject(balanceRule);
    const elsewhere: [string, string][] = [
      [CASH, '-5.00'],
      ['regional-reviews/cash', '5.00'],
    ];
    await expect(post('2020-08-01', elsewhere)).rejects.toMatchObject(balanceRule);
    const one: [string, string][] = [
      [DEPOSITED, '-1.00'],
      [CASH, '1.00'],
    ];
    const two: [string, string][] = [
      [COMMITTED, '-1.00'],
      ['joint-programmes/committed/area-1', '1.00'],
    ];
    await expect(post('2020-08-01', one, two)).rejects.toMatchObject(entryRule);
    await expect(post('2020-08-01', [[CASH, '0.00']])).rejects.toMatchObject({ code: '23514' });
    const { rows } = await app.database.query<{ id: string }>(
      `select entry_id as id from ledger_posting limit 1`,
    );
    await expect(
      app.database.query(
        `insert into ledger_posting (entry_id, account, amount) values ($1, 'regional-reviews/cash', 1), ($1, 'regional-reviews/deposited', -1)`,
        [rows[0]!.id],
      ),
    ).rejects.toMatchObject(entryRule);
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('lets no account be overdrawn, today or on any day since', async () => {
    const rule = { constraint: 'ledger_account_not_overdrawn' };
    const take = (amount: string): [string, string][] => [
      [CASH, `-${amount}`],
      [FEE, amount],
    ];
    await expect(post('2020-08-01', take('495.01'))).rejects.toMatchObject(rule);
    await expect(post('2020-06-30', take('495.00'))).rejects.toMatchObject(rule);
    await post('2020-09-01', take('400.00'));
    await expect(post('2020-08-01', take('95.01'))).rejects.toMatchObject(rule);
    await post('2020-08-01', take('95.00'));
    expect(await ledgerProblems(app)).toEqual([]);
  });

  it('balances each of the entries that are posted in one statement', async () => {
    const entries = [newId(new Date()), newId(new Date())];
    await expect(
      app.database.query(
        `with entry as (
           insert into ledger_entry (id, effective_on, recorded_at, memo, source_type, source_id)
           select id, '2020-08-01', now(), 'by hand', 'by-hand', id from unnest($1::uuid[]) as id)
         insert into ledger_posting (entry_id, account, amount)
           values (($1::uuid[])[1], '${DEPOSITED}', -1), (($1::uuid[])[2], '${CASH}', 1)`,
        [entries],
      ),
    ).rejects.toMatchObject({ constraint: 'ledger_entry_balanced' });
  });

  it('has one account of each meaning, and lets none go below zero but those that may', async () => {
    const open = (kind: string, mayOverdraw: boolean) =>
      app.database.query(
        `insert into ledger_account (code, book, kind, window_code, may_overdraw)
         values ('joint-programmes/second', 'cash', $1, 'joint-programmes', $2)`,
        [kind, mayOverdraw],
      );
    await expect(open('cash', true)).rejects.toMatchObject({ constraint: 'ledger_account_limits' });
    await expect(open('cash', false)).rejects.toMatchObject({ constraint: 'ledger_account_meaning' });
    await expect(open('share', false)).rejects.toMatchObject({ constraint: 'ledger_account_book' });
  });
});
