import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/index.js';
import { notFound, say } from '../../kernel/index.js';
import { SqlFilter, UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';
import type { DonorDto } from '../http/dto/donor.dto.js';

const SELECT = `
  select * from (
    select d.id, coalesce(c.name_en, d.name) as name, d.country, case when d.country is null then 'other' else 'state' end as kind
      from donor d left join country c on c.alpha3 = d.country) d`;

/** Donors by name; a donor's own people see only their own. */
@Injectable()
export class DonorsView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: PageRequest, actor: Actor): Promise<Page<DonorDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const filter = new SqlFilter().among('d.id', actor.donorsFor('contribution.read'));
    if (query.cursor) {
      const [name, id] = decodeCursor(query.cursor, 'name', ['text', 'id']);
      filter.where(`(d.name collate "C", d.id) > (?, ${filter.parameter(id)})`, name);
    }
    const rows = await this.uow.query<DonorDto>(
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

  async one(id: string, actor: Actor): Promise<DonorDto> {
    const filter = new SqlFilter().among('d.id', actor.donorsFor('contribution.read')).where('d.id = ?', id);
    const [row] = await this.uow.query<DonorDto>(`${SELECT} ${filter.sql}`, filter.parameters);
    if (!row) throw notFound(say`donor`);
    return row;
  }
}
