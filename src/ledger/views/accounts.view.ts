import { Injectable } from '@nestjs/common';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import { usd } from '../domain/usd.js';
import type { AccountDto, AccountQuery } from '../http/ledger.dto.js';

type Row = Omit<AccountDto, 'balance'> & { balance: string };

/** Accounts with their balances, by code. */
@Injectable()
export class AccountsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: AccountQuery): Promise<Page<AccountDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = new SqlFilter()
      .where('window_code = ?', query.window)
      .where('book = ?', query.book)
      .where('kind = ?', query.kind)
      .where('area = ?', query.area)
      .where('joint_programme_id = ?', query.jointProgrammeId)
      .where('code > ?', query.cursor && decodeCursor(query.cursor, 'code', ['text'])[0]);
    const rows = await this.uow.query<Row>(
      `select code, book, kind, window_code as "window", area, joint_programme_id as "jointProgrammeId", entity,
              may_overdraw as "mayOverdraw", balance
         from ledger_account ${filter.sql} order by code limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    return toPage(
      rows,
      limit,
      (row) => ({ ...row, balance: usd(row.balance).toJSON() }),
      (row) => encodeCursor('code', [row.code]),
    );
  }
}
