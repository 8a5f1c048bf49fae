import { Injectable } from '@nestjs/common';
import { instant, type MoneyJson } from '../../kernel/index.js';
import { EVERY_ROW, SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';
import type { EntrySource } from '../domain/entry.js';
import { usd } from '../domain/usd.js';

/** One line of the books. */
export interface PostingRow {
  /** Ascending in the order of recording. */
  number: string;
  /** Postings of one entry balance in each book. */
  entryId: string;
  account: string;
  /** USD. */
  amount: MoneyJson;
  effectiveOn: string;
  recordedAt: string;
  memo: string;
  /** The agreement, deposit, transfer … that was recorded. */
  source: { type: EntrySource; id: string };
}

/** Which postings are asked for; days of effect, inclusive. */
export interface PostingFilter extends PageRequest {
  /** Code of an account. */
  account?: string;
  sourceType?: EntrySource;
  sourceId?: string;
  from?: string;
  to?: string;
}

interface Row extends Omit<PostingRow, 'amount' | 'recordedAt' | 'source'> {
  amount: string;
  recordedAt: Date;
  sourceType: EntrySource;
  sourceId: string;
}

/** Postings, latest first. */
@Injectable()
export class PostingsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: PostingFilter): Promise<Page<PostingRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = new SqlFilter(EVERY_ROW)
      .where('p.account = ?', query.account)
      .where('e.source_type = ?', query.sourceType)
      .where('e.source_id = ?', query.sourceId)
      .where('e.effective_on >= ?', query.from)
      .where('e.effective_on <= ?', query.to)
      .where('p.seq < ?', query.cursor && decodeCursor(query.cursor, 'number', ['number'])[0]);
    const rows = await this.uow.query<Row>(
      `select p.seq as number, p.entry_id as "entryId", p.account, p.amount, e.effective_on::text as "effectiveOn",
              e.recorded_at as "recordedAt", e.memo, e.source_type as "sourceType", e.source_id as "sourceId"
         from ledger_posting p join ledger_entry e on e.id = p.entry_id
         ${filter.sql} order by p.seq desc limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    return toPage(rows, limit, present, (row) => encodeCursor('number', [row.number]));
  }
}

function present({ sourceType, sourceId, recordedAt, ...row }: Row): PostingRow {
  return {
    ...row,
    amount: usd(row.amount).toJSON(),
    recordedAt: instant(recordedAt),
    source: { type: sourceType, id: sourceId },
  };
}
