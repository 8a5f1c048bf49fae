import { Injectable } from '@nestjs/common';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import { decodeCursor, DEFAULT_LIMIT, encodeCursor, type Page, toPage } from '../../platform/paging/index.js';
import type { EntrySource } from '../domain/entry.js';
import { usd } from '../domain/usd.js';
import type { PostingDto, PostingQuery } from '../http/ledger.dto.js';

interface Row {
  number: string;
  entryId: string;
  account: string;
  amount: string;
  effectiveOn: string;
  recordedAt: Date;
  memo: string;
  sourceType: EntrySource;
  sourceId: string;
}

/** Postings, latest first. */
@Injectable()
export class PostingsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: PostingQuery): Promise<Page<PostingDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = new SqlFilter()
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

function present({ sourceType, sourceId, recordedAt, ...row }: Row): PostingDto {
  return {
    ...row,
    amount: usd(row.amount).toJSON(),
    recordedAt: recordedAt.toISOString(),
    source: { type: sourceType, id: sourceId },
  };
}
