import { Injectable } from '@nestjs/common';
import { type CalendarDate, conflict, notFound, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import type { Holder } from '../domain/conflict-of-interest.js';
import { SeatEntity, TermEntity } from './seat.entity.js';

/** Who sits on a seat on a given day. */
export interface SeatOnDay extends Holder {
  seatId: string;
  personId: string | null;
}

/** Seats and their terms. */
@Injectable()
export class SeatsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Adds a seat; 409 when its title is taken or there is a chair already. */
  async addSeat(seat: SeatEntity): Promise<void> {
    try {
      await this.uow.manager.insert(SeatEntity, seat);
    } catch (error) {
      if (violates(error, 'committee_seat_title'))
        throw conflict('SEAT_EXISTS', say`There is already a seat “${seat.title}”.`);
      if (violates(error, 'committee_one_chair'))
        throw conflict('SEAT_EXISTS', say`There is already a seat of the chair.`);
      throw error;
    }
  }

  /** Adds a term; 409 `TERMS_OVERLAP` when the seat is held on one of its days. */
  async addTerm(term: TermEntity): Promise<void> {
    if (!(await this.uow.manager.existsBy(SeatEntity, { id: term.seatId }))) throw notFound(say`seat`);
    try {
      await this.uow.manager.insert(TermEntity, term);
    } catch (error) {
      if (violates(error, 'one_holder_at_a_time')) {
        throw conflict(
          'TERMS_OVERLAP',
          say`Somebody holds this seat on some of these days. End that term first or begin later.`,
        );
      }
      throw error;
    }
  }

  /** Ends the open term that began before the day, so that a successor can begin on it. */
  async endOpenTerm(seatId: string, on: CalendarDate): Promise<void> {
    await this.uow.manager.query(
      `update committee_term set ends_on = $2 where seat_id = $1 and ends_on is null and starts_on < $2`,
      [seatId, on],
    );
  }

  /** Everybody who holds a seat on the day. */
  onDay(day: CalendarDate): Promise<SeatOnDay[]> {
    return this.uow.query<SeatOnDay>(
      `select seat_id as "seatId", id as "termId", holder_name as name, entity, country, person_id as "personId"
         from committee_term where starts_on <= $1 and (ends_on is null or ends_on > $1) order by seat_id`,
      [day],
    );
  }
}
