import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { notFound, say } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';
import { type DonorReference, seenBy } from './contribution-rows.js';

export const DONOR_KINDS = ['state', 'other'] as const;

/** A donor of the Fund: a State, or anybody else by name. */
export interface DonorRow extends DonorReference {
  kind: (typeof DONOR_KINDS)[number];
}

const SELECT = `
  select * from (
    select d.id, coalesce(c.name_en, d.name) as name, d.country, case when d.country is null then 'other' else 'state' end as kind
      from donor d left join country c on c.alpha3 = d.country) d`;

/** Donors by name; a donor's own people see only their own. */
@Injectable()
export class DonorsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: PageRequest, actor: Actor): Promise<Page<DonorRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = seenBy(actor, 'd.id');
    if (query.cursor) {
      const [name, id] = decodeCursor(query.cursor, 'name', ['text', 'id']);
      filter.where(`(d.name collate "C", d.id) > (?, ${filter.parameter(id)})`, name);
    }
    const rows = await this.uow.query<DonorRow>(
      `${SELECT} ${filter.sql} order by d.name collate "C", d.id limit ${filter.parameter(limit + 1)}`,
      filter.parameters,
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => encodeCursor('name', [row.name, row.id]),
    );
  }

  async one(id: string, actor: Actor): Promise<DonorRow> {
    const filter = seenBy(actor, 'd.id').where('d.id = ?', id);
    const [row] = await this.uow.query<DonorRow>(`${SELECT} ${filter.sql}`, filter.parameters);
    if (!row) throw notFound(say`donor`);
    return row;
  }
}
