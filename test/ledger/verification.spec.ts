import type pg from 'pg';
import { newId } from '../../src/kernel/index.js';
import { LedgerVerification } from '../../src/ledger/index.js';
import { agreement, deposit, ledgerProblems } from '../support/money-factory.js';
import { TestApp } from '../support/test-app.js';

const CASH = 'joint-programmes/cash';
const FEE = 'joint-programmes/agent_fee';

describe('the verification of a ledger whose triggers were switched off', () => {
  let app: TestApp;
  let client: pg.PoolClient;

  beforeAll(async () => {
    app = await TestApp.start();
    app.clock.set('2020-10-19T09:00:00Z');
    const { id } = await agreement(app, '1000.00');
    await deposit(app, id, '500.00');
    client = await app.database.connect();
    await client.query(`set session_replication_role = replica`);
  });
  afterAll(async () => {
    client.release();
    await app.stop();
  });

  /** The problems after a change, which is taken back. */
  async function problemsAfter(change: string, back: string): Promise<string[]> {
    await client.query(change);
    const problems = await ledgerProblems(app);
    await client.query(back);
    expect(await ledgerProblems(app)).toEqual([]);
    return problems;
  }

  it('finds a balance that its postings do not give', async () => {
    const add = (amount: number) =>
      `update ledger_account set balance = balance + ${amount} where code = '${CASH}'`;
    expect(await problemsAfter(add(1), add(-1))).toEqual([
      `account ${CASH} says 496.00, its postings say 495.00`,
    ]);
  });

  it('finds the sum of a day that has no postings, and postings of a day that has no sum', async () => {
    const move = (days: number) => `update ledger_day set day = day + ${days} where account = '${CASH}'`;
    expect(await problemsAfter(move(1), move(-1))).toEqual([
      `account ${CASH} on 2020-07-01 says 0, its postings say 495.00`,
      `account ${CASH} on 2020-07-02 says 495.00, its postings say 0`,
    ]);
  });

  it('finds a posting that was changed, by its entry, its account and its day', async () => {
    const add = (amount: number) =>
      `update ledger_posting set amount = amount + ${amount} where account = '${FEE}'`;
    const problems = await problemsAfter(add(1), add(-1));
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toContain('out of balance in the book cash of joint-programmes by 1.00');
  });

  it('finds an entry without postings', async () => {
    const id = newId(new Date());
    const problems = await problemsAfter(
      `insert into ledger_entry (id, effective_on, recorded_at, memo, source_type, source_id)
         values ('${id}', '2020-08-01', now(), 'by hand', 'by-hand', '${id}')`,
      `delete from ledger_entry where id = '${id}'`,
    );
    expect(problems).toEqual([`entry ${id} posts nothing`]);
  });

  it('finds an account that was overdrawn on a past day, although all sums agree', async () => {
    const id = newId(new Date());
    await client.query(`
      insert into ledger_entry (id, effective_on, recorded_at, memo, source_type, source_id)
        values ('${id}', '2020-05-01', now(), 'by hand', 'by-hand', '${id}');
      insert into ledger_posting (entry_id, account, amount) values ('${id}', '${CASH}', -5), ('${id}', '${FEE}', 5);
      insert into ledger_day (account, day, net) values ('${CASH}', '2020-05-01', -5), ('${FEE}', '2020-05-01', 5);
      update ledger_account set balance = balance - 5 where code = '${CASH}';
      update ledger_account set balance = balance + 5 where code = '${FEE}';
    `);
    expect(await app.nest.get(LedgerVerification).run()).toMatchObject({
      entries: 3,
      postings: 8,
      problems: [`account ${CASH} was overdrawn on 2020-05-01: -5.00`],
    });
  });
});
