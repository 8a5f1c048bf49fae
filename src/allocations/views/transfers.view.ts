import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { type MoneyJson, notFound, say } from '../../kernel/index.js';
import { usd } from '../../ledger/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';
import { seenBy } from './joint-programmes.view.js';

/** Cash that was sent to an organization of a joint programme. */
export interface TransferRow {
  id: string;
  entity: string;
  /** Counted per organization, from 1. */
  tranche: number;
  /** USD. */
  amount: MoneyJson;
  on: string;
  memo: string | null;
}

type Row = Omit<TransferRow, 'amount'> & { amount: string };

const COLUMNS = `t.id, t.entity, t.tranche, t.amount, t.on_day::text as "on", t.memo`;

/** Transfers of one programme in the order of their recording. */
@Injectable()
export class TransfersView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(jointProgrammeId: string, query: PageRequest, actor: Actor): Promise<Page<TransferRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = seenBy(actor).where('j.id = ?', jointProgrammeId);
    const cursor = query.cursor ? decodeCursor(query.cursor, 'id', ['id'])[0] : null;
    const after = `${filter.parameter(cursor)}::uuid`;
    // The outer join answers one empty row for a programme without transfers, and none for an unknown one.
    const rows = await this.uow.query<Row | { id: null }>(
      `select ${COLUMNS} from joint_programme j
         left join transfer t on t.joint_programme_id = j.id and (${after} is null or t.id > ${after})
         ${filter.sql} order by t.id limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    if (rows.length === 0) throw notFound(say`joint programme`);
    const transfers = rows.filter((row): row is Row => row.id !== null);
    return toPage(transfers, limit, present, (row) => encodeCursor('id', [row.id]));
  }

  async one(id: string): Promise<TransferRow> {
    const [row] = await this.uow.query<Row>(`select ${COLUMNS} from transfer t where t.id = $1`, [id]);
    if (!row) throw notFound(say`transfer`);
    return present(row);
  }
}

function present(row: Row): TransferRow {
  return { ...row, amount: usd(row.amount).toJSON() };
}
