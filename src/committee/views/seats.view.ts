import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/index.js';
import type { SeatListDto, SeatDto } from '../http/seat.dto.js';

/** The committee's seats with all their terms. */
@Injectable()
export class SeatsView {
  constructor(private readonly uow: UnitOfWork) {}

  async all(): Promise<SeatListDto> {
    const items = await this.uow.query<SeatDto>(
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
