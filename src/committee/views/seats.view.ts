import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import type { SeatCategory } from '../domain/seat-category.js';

/** Who holds a seat, from a day until another. */
export interface ShownTerm {
  id: string;
  holderName: string;
  entity: string | null;
  country: string | null;
  personId: string | null;
  startsOn: string;
  endsOn: string | null;
}

/** A seat with all its terms, the latest first. */
export interface ShownSeat {
  id: string;
  title: string;
  category: SeatCategory;
  terms: ShownTerm[];
}

/** The committee's seats with all their terms. */
@Injectable()
export class SeatsView {
  constructor(private readonly uow: UnitOfWork) {}

  async all(): Promise<{ items: ShownSeat[]; nextCursor: null }> {
    const items = await this.uow.query<ShownSeat>(
      `select s.id, s.title, s.category,
              coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'holderName', t.holder_name, 'entity', t.entity,
                'country', t.country, 'personId', t.person_id, 'startsOn', t.starts_on, 'endsOn', t.ends_on)
                order by t.starts_on desc) filter (where t.id is not null), '[]') as terms
         from committee_seat s left join committee_term t on t.seat_id = s.id
        group by s.id order by s.category <> 'chair', s.title`,
    );
    return { items, nextCursor: null };
  }
}
