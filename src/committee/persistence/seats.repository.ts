import { Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { type CalendarDate, conflict, notFound, say } from '../../kernel/index.js';
import { UnitOfWork, violates } from '../../platform/database/index.js';
import { SeatEntity, TermEntity } from './seat.entity.js';

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
    const open = { seatId, endsOn: IsNull(), startsOn: LessThan(on) };
    await this.uow.manager.update(TermEntity, open, { endsOn: on });
  }
}
