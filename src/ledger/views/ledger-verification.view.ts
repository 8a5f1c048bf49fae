import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';

/** Result of recomputing the ledger. */
export interface LedgerReport {
  accounts: number;
  entries: number;
  postings: number;
  /** One sentence per disagreement; empty when all is well. */
  problems: string[];
}

/** Recomputes every balance from the postings and compares (rule 4). */
@Injectable()
export class LedgerVerification {
  constructor(private readonly uow: UnitOfWork) {}

  /** One statement, so that it judges one moment although others are booking. */
  async run(): Promise<LedgerReport> {
    const [report] = await this.uow.query<LedgerReport>(VERIFY);
    return report!;
  }
}

const VERIFY = `
  with posted as (select account, sum(amount) as total from ledger_posting group by account),
  by_day as (
    select p.account, e.effective_on as day, sum(p.amount) as net
      from ledger_posting p join ledger_entry e on e.id = p.entry_id group by 1, 2),
  running as (
    select account, day, sum(net) over (partition by account order by day) as balance from by_day),
  problem as (
    select 'account ' || a.code || ' says ' || a.balance || ', its postings say ' || coalesce(p.total, 0) as words
      from ledger_account a left join posted p on p.account = a.code where a.balance <> coalesce(p.total, 0)
    union all
    select 'account ' || coalesce(d.account, b.account) || ' on ' || coalesce(d.day, b.day) || ' says ' ||
           coalesce(d.net, 0) || ', its postings say ' || coalesce(b.net, 0)
      from ledger_day d full join by_day b on b.account = d.account and b.day = d.day
     where coalesce(d.net, 0) <> coalesce(b.net, 0)
    union all
    select 'entry ' || p.entry_id || ' is out of balance in the book ' || a.book || ' of ' || a.window_code || ' by ' || sum(p.amount)
      from ledger_posting p join ledger_account a on a.code = p.account
     group by p.entry_id, a.window_code, a.book having sum(p.amount) <> 0
    union all
    select 'entry ' || e.id || ' posts nothing' from ledger_entry e
     where not exists (select from ledger_posting p where p.entry_id = e.id)
    union all
    select 'account ' || r.account || ' was overdrawn on ' || r.day || ': ' || r.balance
      from running r join ledger_account a on a.code = r.account where not a.may_overdraw and r.balance < 0
  )
  select (select count(*)::int from ledger_account) as accounts,
         (select count(*)::int from ledger_entry) as entries,
         (select count(*)::int from ledger_posting) as postings,
         (select coalesce(jsonb_agg(words order by words), '[]') from problem) as problems`;
