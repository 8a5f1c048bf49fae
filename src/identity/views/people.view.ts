import { Injectable } from '@nestjs/common';
import type { Grant } from '../../access/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import {
  decodeCursor,
  DEFAULT_LIMIT,
  encodeCursor,
  type Page,
  type PageRequest,
  toPage,
} from '../../platform/paging/index.js';

/** Somebody with an account. */
export interface PersonRow {
  id: string;
  email: string;
  name: string;
  /** `en`, `fr` or `es`. */
  language: string;
  active: boolean;
  roles: Grant[];
}

/** People with their roles, by address. */
@Injectable()
export class PeopleView {
  constructor(private readonly uow: UnitOfWork) {}

  async page(query: PageRequest): Promise<Page<PersonRow>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [after] = query.cursor ? decodeCursor(query.cursor, 'email', 1) : [''];
    const rows = await this.uow.query<PersonRow>(
      `select p.id, p.email, p.name, p.language, p.active,
              coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'countries', g.countries, 'donorId', g.donor_id)
                order by g.role) from role_grant g where g.person_id = p.id), '[]') as roles
         from person p where p.email > $1 order by p.email limit $2`,
      [after, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      (row) => encodeCursor('email', [row.email]),
    );
  }
}
