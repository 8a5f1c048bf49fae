import { Injectable } from '@nestjs/common';
import type { MoneyJson } from '../../kernel/index.js';
import { EVERY_ROW, SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';
import type { AccountKind, Book } from '../domain/account.js';
import { usd } from '../domain/usd.js';

/** An account of the books. */
export interface AccountRow {
  code: string;
  book: Book;
  kind: AccountKind;
  window: string;
  /** Earmark. */
  area: number | null;
  jointProgrammeId: string | null;
  entity: string | null;
  /** Contra accounts, where money comes from, go below zero; the others never do. */
  mayOverdraw: boolean;
  /** USD. */
  balance: MoneyJson;
}

/** Which accounts are asked for. */
export interface AccountFilter extends PageRequest {
  window?: string;
  book?: Book;
  kind?: AccountKind;
  area?: number;
  jointProgrammeId?: string;
}

type Row = Omit<AccountRow, 'balance'> & { balance: string };

/** Accounts with their balances, by code. */
@Injectable()
export class AccountsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: AccountFilter): Promise<Page<AccountRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = new SqlFilter(EVERY_ROW)
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
