import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '../../kernel/index.js';
import { UnitOfWork } from '../../platform/database/index.js';
import type { Holder } from '../domain/conflict-of-interest.js';
import { termRunsOn } from './term-days.sql.js';

/** Who holds a seat on the day of a meeting, and whether they were there. */
export interface SeatHolder extends Holder {
  seatId: string;
  personId: string | null;
  /** False also where no attendance is recorded. */
  present: boolean;
}

/** Who holds the seats. */
@Injectable()
export class SeatHolders {
  constructor(private readonly uow: UnitOfWork) {}

  /** Everybody who holds a seat on the day of the meeting; a holder whose term has ended does not count (rule 8). */
  atMeeting(meeting: { id: string; heldOn: CalendarDate }): Promise<SeatHolder[]> {
    return this.uow.query<SeatHolder>(
      `select t.seat_id as "seatId", t.id as "termId", t.holder_name as name, t.entity, t.country,
              t.person_id as "personId", coalesce(a.present, false) as present
         from committee_term t left join committee_attendance a on a.term_id = t.id and a.meeting_id = $1
        where ${termRunsOn('$2::date')} order by t.seat_id`,
      [meeting.id, meeting.heldOn],
    );
  }
}
