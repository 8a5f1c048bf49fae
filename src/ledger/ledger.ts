import { Injectable } from '@nestjs/common';
import { type CalendarDate, conflict, Money, newId, say } from '../kernel/index.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork, violates } from '../platform/database/index.js';
import { type Account, mayOverdraw } from './domain/account.js';
import { condensed, type Entry } from './domain/entry.js';
import { usd } from './domain/usd.js';
import { AccountEntity } from './persistence/account.entity.js';

/** Accounts under lock, with what each may give from a day on. */
export class Held {
  constructor(private readonly lowest: ReadonlyMap<string, Money>) {}

  /** The least balance on the day asked for or any later one. */
  available(account: Account): Money {
    const amount = this.lowest.get(account.code);
    if (!amount) throw new Error(`The account ${account.code} is not held`);
    return amount;
  }
}

/**
 * Books money, inside the open unit of work. The database itself refuses what is unbalanced, changed later, or
 * would overdraw an account on any day (rules 1, 2 and 4). Call {@link hold} first to explain the refusal.
 */
@Injectable()
export class Ledger {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Locks the accounts until the end of the unit of work, in one order for everybody. */
  async hold(accounts: readonly Account[], since: CalendarDate): Promise<Held> {
    const codes = [...new Set(accounts.map(({ code }) => code))];
    const rows = await this.uow.execute<{ code: string; lowest: string }>(
      `select code, lowest from ledger_hold($1, $2)`,
      [codes, since],
    );
    return new Held(new Map(rows.map(({ code, lowest }) => [code, usd(lowest)])));
  }

  /** Opens accounts of a new joint programme, empty. */
  async open(accounts: readonly Account[]): Promise<void> {
    await this.uow
      .writer(AccountEntity)
      .insert(
        ...accounts
          .toSorted((a, b) => (a.code < b.code ? -1 : 1))
          .map((account) => ({ ...account, mayOverdraw: mayOverdraw(account.kind), balance: Money.zero() })),
      );
  }

  /** Posts whole entries in one statement; 409 `INSUFFICIENT_FUNDS` when an account cannot give that much. */
  async post(...entries: readonly Entry[]): Promise<void> {
    const now = this.clock.now();
    const given = entries.map(({ effectiveOn, memo, source, lines }) => ({
      id: newId(now),
      effectiveOn,
      memo,
      sourceType: source.type,
      sourceId: source.id,
      lines: condensed(lines).map(({ account, amount }) => ({
        account: account.code,
        amount: amount.amount,
      })),
    }));
    try {
      await this.uow.execute(POST, [JSON.stringify(given), now]);
    } catch (error) {
      if (!violates(error, 'ledger_account_not_overdrawn')) throw error;
      throw conflict(
        'INSUFFICIENT_FUNDS',
        say`The money is no longer available, or was not available on that day. Nothing was recorded. Reload and try again.`,
      );
    }
  }
}

/** Entries and their postings in one statement: the trigger that keeps balances wants whole entries. */
const POST = `
  with given as (
    select * from jsonb_to_recordset($1) as g(id uuid, "effectiveOn" date, memo text, "sourceType" text, "sourceId" uuid, lines jsonb)
  ), entry as (
    insert into ledger_entry (id, effective_on, recorded_at, memo, source_type, source_id)
    select id, "effectiveOn", $2, memo, "sourceType", "sourceId" from given
    returning id
  )
  insert into ledger_posting (entry_id, account, amount)
  select given.id, line.account, line.amount
    from given join entry on entry.id = given.id
   cross join lateral jsonb_to_recordset(given.lines) as line(account text, amount numeric)`;
